package org.rutba.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.rutba.register.RegisterService;
import org.rutba.register.UnitHead;
import org.rutba.task.CalendarChange;
import org.rutba.task.CalendarService;
import org.rutba.task.EnterHolidays;
import org.rutba.task.HolidayList;
import org.rutba.task.WorkingYear;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.CalendarSystem;
import org.rutba.web.ui.Format;
import org.rutba.web.ui.Locales;
import org.rutba.web.ui.Problems;

/**
 * A year of working days: days of rest, holidays one by one or as a list, the unit they hold for.
 */
@Named
@RequestScoped
public class CalendarView {
  private static final String LIST = "list:value";

  @EJB private CalendarService calendar;
  @EJB private RegisterService register;
  @Inject private HttpServletRequest request;
  @Inject private Asked asked;
  @Inject private Locales locales;
  @Inject private Format format;
  @Inject private Problems problems;

  private WorkingYear year;
  private String text;
  private String reason;
  private HolidayList list;

  @PostConstruct
  void read() {
    year = calendar.year(asked.number("unit"), (int) asked.number("year"));
  }

  public WorkingYear getYear() {
    return year;
  }

  /** Offices a holiday can be entered for; schools have none of their own. */
  public List<UnitHead> getUnits() {
    return register.units().stream().filter(unit -> !"school".equals(unit.kind())).toList();
  }

  public boolean isOwn(UnitHead unit) {
    return unit.id() == year.unitId();
  }

  /** Whether the days of rest can be set here: the ministry's administrator sets them for all. */
  public boolean isMinistry() {
    return getUnits().stream().anyMatch(unit -> isOwn(unit) && unit.parentId() == 0);
  }

  /** The weekdays in the order of a week that begins after the days of rest. */
  public List<DayOfWeek> getWeek() {
    var first = DayOfWeek.MONDAY;
    for (var day : DayOfWeek.values()) {
      if (!year.weekend().contains(day) && year.weekend().contains(day.minus(1))) {
        first = day;
      }
    }
    var start = first;
    return Stream.iterate(0, i -> i + 1).limit(7).map(start::plus).toList();
  }

  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, locales.getLocale());
  }

  /** As short as the language has it; the full name stands beside it for those who listen. */
  public String shortWeekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.NARROW, locales.getLocale());
  }

  public boolean rests(DayOfWeek day) {
    return year.weekend().contains(day);
  }

  public String month(WorkingYear.Month month) {
    var system =
        Arrays.stream(CalendarSystem.values())
            .filter(one -> one.named(year.calendar()))
            .findFirst()
            .orElse(CalendarSystem.GREGORIAN);
    return format.month(month.days().get(0).day(), system);
  }

  /** The days of a month by weeks; null where a week reaches beyond it. */
  public List<List<WorkingYear.Day>> weeks(WorkingYear.Month month) {
    var week = getWeek();
    var weeks = new ArrayList<List<WorkingYear.Day>>();
    for (var day : month.days()) {
      int at = week.indexOf(day.day().getDayOfWeek());
      if (weeks.isEmpty() || at == 0) {
        weeks.add(new ArrayList<>(java.util.Collections.nCopies(7, null)));
      }
      weeks.get(weeks.size() - 1).set(at, day);
    }
    return weeks;
  }

  public int getWorkingDays() {
    return year.months().stream().mapToInt(WorkingYear.Month::workingDays).sum();
  }

  /** Reads the list and shows what it says; nothing is entered. */
  public String check() {
    list = calendar.read(year.unitId(), text);
    return null;
  }

  /** Enters the list, if every line of it can be read. */
  public String enter() {
    list = calendar.read(year.unitId(), text);
    if (!list.faults().isEmpty() || list.holidays().isEmpty()) {
      problems.addAt(LIST, "admin.calendar.list.unread");
      return null;
    }
    return done(
        "admin.calendar.entered",
        calendar.enter(new EnterHolidays(year.unitId(), list.holidays(), reason)));
  }

  public String remove() {
    return done("admin.calendar.removed", calendar.remove(asked.number("holiday"), reason));
  }

  public String setWeekend() {
    var days = EnumSet.noneOf(DayOfWeek.class);
    var given = request.getParameterValues("rest");
    for (var day : given == null ? new String[0] : given) {
      days.add(DayOfWeek.valueOf(day));
    }
    return done("admin.calendar.weekend.set", calendar.setWeekend(days, reason));
  }

  private String done(String key, CalendarChange change) {
    problems.done(key, change.days(), change.tasks());
    return "/admin/calendar?faces-redirect=true&unit=" + year.unitId() + "&year=" + year.year();
  }

  /** What the list says, once it was read; null before. */
  public HolidayList getList() {
    return list;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
