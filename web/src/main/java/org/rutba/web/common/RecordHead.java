package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Roles;
import org.rutba.register.FormerNumber;
import org.rutba.register.NumberKind;
import org.rutba.register.RankPeriod;
import org.rutba.register.RegisterService;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherSheet;
import org.rutba.web.ui.Messages;
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
  @Inject private Messages words;

  private TeacherSheet sheet;

  @PostConstruct
  void read() {
    var number = asked.text("number");
    if (number != null) {
      sheet = register.numbered(number);
    } else if (person.holds(Roles.TEACHER)) {
      sheet = register.own();
    } else {
      throw new OutsideScope("teacher", null);
    }
  }

  /** The number asked for, where the record bears another now; null otherwise. */
  public FormerNumber getAskedBefore() {
    var number = asked.text("number");
    return sheet.formerNumbers().stream()
        .filter(former -> former.number().equals(number))
        .findFirst()
        .orElse(null);
  }

  /** Personnel numbers borne before, the latest first; empty for none. */
  public String getFormerNumbers() {
    return sheet.formerNumbers().stream()
        .filter(former -> former.kind() == NumberKind.PERSONNEL)
        .map(FormerNumber::number)
        .distinct()
        .collect(Collectors.joining(words.get("common.list.join")));
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
