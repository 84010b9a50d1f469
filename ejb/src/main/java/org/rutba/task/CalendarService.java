package org.rutba.task;

import static org.rutba.platform.Roles.ADMINISTRATOR;
import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.HR_OFFICER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.DayOfWeek;
import java.util.Set;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.TimeSource;
import org.rutba.register.UnitHead;
import org.rutba.register.UnitRepository;
import org.rutba.regulation.RegulationRepository;
import org.rutba.rules.law.OfficialCalendar;

/**
 * Working days, within the administrator's subtree. Whatever changes them moves the last days of
 * tasks that are still open.
 */
@Stateless
@DenyAll
public class CalendarService {
  private static final String SUBJECT = "calendar";

  @Inject CalendarRepository calendars;
  @Inject UnitRepository units;
  @Inject RegulationRepository regulations;
  @Inject TimeSource time;
  @Inject Provider<Actor> actor;
  @Inject ActRecord record;

  /**
   * A year of a unit's calendar.
   *
   * @param year official year; 0 for the one today is in
   * @throws OutsideScope the unit lies outside the actor's subtree
   */
  @RolesAllowed({ADMINISTRATOR, HR_OFFICER, AUDITOR})
  public WorkingYear year(long unitId, int year) {
    var unit = visible(unitId);
    var official = official(unit);
    int shown =
        year < official.firstYear() || year > official.lastYear()
            ? official.yearOf(time.today())
            : year;
    var work = calendars.of(unit.id());
    var holidays =
        calendars.holidays(unit.id(), official.firstDayOf(shown), official.lastDayOf(shown));
    return new WorkingYear(
        unit.id(),
        unit.name(),
        unit.nameLatin(),
        shown,
        official.code(),
        work.weekend(),
        WorkingYear.months(official, shown, work, holidays),
        holidays);
  }

  /** What a pasted list of holidays says, read by the unit's calendar; nothing is entered. */
  @RolesAllowed(ADMINISTRATOR)
  public HolidayList read(long unitId, String text) {
    return HolidayList.read(text == null ? "" : text, official(visible(unitId)));
  }

  /**
   * Enters days off for a unit and all below it.
   *
   * @return how many of them are new, and how many open tasks got another last day
   */
  @OfficialAct
  @RolesAllowed(ADMINISTRATOR)
  public CalendarChange enter(EnterHolidays entered) {
    var unit = visible(entered.unitId());
    record.about(SUBJECT, unit.code()).because(entered.reason());
    int added = 0;
    for (var holiday : entered.holidays()) {
      added += calendars.enter(unit.id(), holiday) ? 1 : 0;
    }
    return new CalendarChange(added, calendars.recount(unit.path()));
  }

  /**
   * Takes a day off out of the calendar.
   *
   * @throws OutsideScope there is none, or it is of a unit outside the administrator's subtree
   */
  @OfficialAct
  @RolesAllowed(ADMINISTRATOR)
  public CalendarChange remove(long holiday, String reason) {
    var of = calendars.unitOf(holiday);
    if (of == null) {
      throw new OutsideScope("holiday", Long.toString(holiday));
    }
    var unit = visible(of);
    record.about(SUBJECT, unit.code()).because(reason);
    calendars.remove(holiday);
    return new CalendarChange(1, calendars.recount(unit.path()));
  }

  /**
   * Sets the days of the week nobody works on, for the whole jurisdiction.
   *
   * @throws OutsideScope the administrator is not the ministry's
   * @throws NoWorkingDayLeft all seven are named
   */
  @OfficialAct
  @RolesAllowed(ADMINISTRATOR)
  public CalendarChange setWeekend(Set<DayOfWeek> days, String reason) {
    var me = actor.get();
    record.about(SUBJECT, me.jurisdiction()).because(reason);
    var unit = units.unit(me.unitId());
    if (unit.parentId() != 0) {
      throw new OutsideScope(SUBJECT, me.jurisdiction());
    }
    if (days.size() == DayOfWeek.values().length) {
      throw new NoWorkingDayLeft();
    }
    calendars.setWeekend(unit.jurisdiction(), days);
    return new CalendarChange(days.size(), calendars.recount(unit.path()));
  }

  private OfficialCalendar official(UnitHead unit) {
    return regulations
        .inForce(unit.jurisdiction(), "promotion", "teacher", time.today(), "")
        .calendar();
  }

  private UnitHead visible(long unitId) {
    var unit = units.unit(unitId == 0 ? actor.get().unitId() : unitId);
    if (!actor.get().sees(unit.path())) {
      throw new OutsideScope("unit", Long.toString(unitId));
    }
    return unit;
  }
}
