package org.rutba.web.common;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.assignment.AssignmentLine;
import org.rutba.assignment.AssignmentService;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.web.ui.SignedIn;
import org.rutba.web.ui.WordsOfLaw;

/** The leadership posts of a teacher, where the law knows such posts. */
@Named
@RequestScoped
public class RecordAssignments {
  @EJB private AssignmentService assignments;
  @Inject private RecordHead record;
  @Inject private WordsOfLaw law;
  @Inject private SignedIn person;
  @Inject private TimeSource time;

  private List<AssignmentLine> lines;

  /** Whether the law in force assigns teachers to posts. */
  public boolean isKnown() {
    return !law.getPosts().isEmpty();
  }

  public List<AssignmentLine> getLines() {
    if (lines == null) {
      lines = isKnown() ? assignments.ofTeacher(record.getTeacher().id()) : List.of();
    }
    return lines;
  }

  public String standing(AssignmentLine line) {
    return line.standing(time.today());
  }

  /** Whether the reader may nominate the teacher. */
  public boolean isNominating() {
    return isKnown()
        && !record.isOwn()
        && (person.holds(Roles.SCHOOL_LEADER) || person.holds(Roles.HR_OFFICER));
  }

  /** Whether the reader may propose the teacher's appointment: one without a rank. */
  public boolean isAppointing() {
    return isKnown()
        && !record.isOwn()
        && person.holds(Roles.HR_OFFICER)
        && record.getRank() == null;
  }
}
