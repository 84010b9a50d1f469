package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.register.RankPeriod;
import org.rutba.register.RegisterService;
import org.rutba.register.TeacherFilter;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherLine;
import org.rutba.register.TeacherSheet;
import org.rutba.web.ui.SignedIn;

/**
 * Whose record it is: what stands above every page of it. The address names the personnel number; a
 * teacher without one reads the own record.
 */
@Named
@RequestScoped
public class RecordHead {

  @EJB private RegisterService register;
  @Inject private SignedIn person;
  @Inject private RecordAccess access;
  @Inject private Asked asked;

  private TeacherSheet sheet;

  @PostConstruct
  void read() {
    var number = asked.text("number");
    var found =
        register.teachers(new TeacherFilter(number, 0, null, true), Page.first(Page.LARGEST));
    sheet = register.sheet(found(found.lines(), number).id());
  }

  private TeacherLine found(List<TeacherLine> lines, String number) {
    return lines.stream()
        .filter(line -> number == null || line.personnelNumber().equals(number))
        .findFirst()
        .filter(line -> number != null || person.holds(Roles.TEACHER))
        .orElseThrow(() -> new OutsideScope("teacher", number));
  }

  public TeacherSheet getSheet() {
    return sheet;
  }

  public TeacherHead getTeacher() {
    return sheet.head();
  }

  /** Every entry of the rank history, the last recorded first. */
  public List<RankPeriod> getEntries() {
    var entries = new ArrayList<>(sheet.entries());
    Collections.reverse(entries);
    return entries;
  }

  /** The rank held today; null for none. */
  public String getRank() {
    return sheet.rank() == null ? null : sheet.rank().rank();
  }

  public String link(String page) {
    return "/common/" + page + "?number=" + getTeacher().personnelNumber();
  }

  public boolean isRequestsOpen() {
    return access.requests();
  }

  public boolean isDecreesOpen() {
    return access.decrees();
  }

  /** Whether the teacher's rank may be judged by the person at the screen. */
  public boolean isJudgementOpen() {
    return !person.holds(Roles.ADMINISTRATOR);
  }

  /** Whether it is the reader's own record. */
  public boolean isOwn() {
    return person.holds(Roles.TEACHER);
  }
}
