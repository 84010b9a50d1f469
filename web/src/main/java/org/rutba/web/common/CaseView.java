package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rutba.audit.ActLine;
import org.rutba.audit.AuditService;
import org.rutba.committee.MatterLine;
import org.rutba.decree.DecreeLine;
import org.rutba.decree.DecreeService;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Roles;
import org.rutba.request.CaseService;
import org.rutba.request.CaseSheet;
import org.rutba.web.ui.SignedIn;

/** A submitted case as everyone whose scope covers it sees it. */
@Named
@RequestScoped
public class CaseView {

  /**
   * A board of the route.
   *
   * @param matter its part in the case, the last time the case came there; null before that
   */
  public record Stage(String level, MatterLine matter) {}

  @EJB private CaseService cases;
  @EJB private DecreeService decrees;
  @EJB private AuditService audit;
  @Inject private SignedIn person;
  @Inject private RecordAccess access;
  @Inject private Asked asked;

  private CaseSheet sheet;
  private List<ActLine> acts = List.of();

  @PostConstruct
  void read() {
    var number = asked.text("number");
    if (number == null) {
      throw new OutsideScope("request", "");
    }
    sheet = cases.caseSheet(number);
    if (isTrailOpen()) {
      acts = new ArrayList<>(audit.trail("request", number));
      Collections.reverse(acts);
    }
  }

  public CaseSheet getSheet() {
    return sheet;
  }

  /** Every board of the route, those the case has not reached included. */
  public List<Stage> getStages() {
    var stages = new ArrayList<Stage>();
    for (var level : sheet.boards()) {
      stages.add(new Stage(level, matterAt(stages.size() + 1)));
    }
    return stages;
  }

  private MatterLine matterAt(int place) {
    return sheet.matters().stream()
        .filter(matter -> matter.stage() == place)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** Decrees issued on this case, the latest first; none for those who may not read decrees. */
  public List<DecreeLine> getDecrees() {
    if (!access.decrees() || sheet.closedOn() == null) {
      return List.of();
    }
    return decrees.ofTeacher(sheet.teacher().id()).stream()
        .filter(
            line -> Optional.ofNullable(line.rankTo()).filter(sheet.target()::equals).isPresent())
        .filter(line -> !line.issuedOn().isBefore(sheet.decidedOn()))
        .toList();
  }

  public boolean isTrailOpen() {
    return !person.holds(Roles.TEACHER);
  }

  public List<ActLine> getActs() {
    return acts;
  }
}
