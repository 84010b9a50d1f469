package org.rutba.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rutba.platform.Row;

/** The working calendars of units: days of rest of their jurisdiction, holidays of their region. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CalendarRepository {
  private static final String OF_UNITS =
      """
      select u.id as unit, w.day_of_week, null as day from unit u
      join weekend w on w.jurisdiction = u.jurisdiction
      where u.id = any(cast(:units as bigint[]))
      union all
      select u.id, null, h.day from unit u join unit a on u.path like a.path || '%'
      join holiday h on h.unit_id = a.id where u.id = any(cast(:units as bigint[]))
      """;

  @PersistenceContext EntityManager em;

  /** Days of rest and holidays as they hold for a unit. */
  public WorkingCalendar of(long unit) {
    return of(Set.of(unit)).get(unit);
  }

  /** The calendars of several units, by their ids, in one statement. */
  Map<Long, WorkingCalendar> of(Collection<Long> units) {
    if (units.isEmpty()) {
      return Map.of();
    }
    var weekends = new HashMap<Long, Set<DayOfWeek>>();
    var holidays = new HashMap<Long, Set<LocalDate>>();
    units.forEach(
        unit -> {
          weekends.put(unit, EnumSet.noneOf(DayOfWeek.class));
          holidays.put(unit, new HashSet<>());
        });
    Row.list(
        em,
        OF_UNITS,
        Map.of("units", array(units)),
        row ->
            row.day("day") == null
                ? weekends.get(row.number("unit")).add(DayOfWeek.of(row.count("day_of_week")))
                : holidays.get(row.number("unit")).add(row.day("day")));
    return units.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                unit -> unit, unit -> new WorkingCalendar(weekends.get(unit), holidays.get(unit))));
  }

  static String array(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }

  /** Holidays that hold for a unit, its own and those of units above, in turn. */
  List<HolidayLine> holidays(long unit, LocalDate from, LocalDate to) {
    return Row.list(
        em,
        """
        select h.id, h.day, h.name, a.name as unit, a.name_latin as unit_latin, a.id = u.id as own
        from unit u join unit a on u.path like a.path || '%'
        join holiday h on h.unit_id = a.id
        where u.id = :unit and h.day between :from and :to order by h.day, length(a.path)
        """,
        Map.of("unit", unit, "from", from, "to", to),
        HolidayLine::of);
  }

  /**
   * Enters a holiday.
   *
   * @return whether the unit did not have one on that day
   */
  boolean enter(long unit, Holiday holiday) {
    return em.createNativeQuery(
                "insert into holiday (unit_id, day, name) values (:unit, :day, :name)"
                    + " on conflict do nothing")
            .setParameter("unit", unit)
            .setParameter("day", holiday.day())
            .setParameter("name", holiday.name())
            .executeUpdate()
        > 0;
  }

  /** The unit a holiday is entered for; null where there is no such holiday. */
  Long unitOf(long holiday) {
    return Row.one(
            em,
            "select unit_id from holiday where id = :id",
            Map.of("id", holiday),
            row -> row.numberOrNull("unit_id"))
        .orElse(null);
  }

  void remove(long holiday) {
    em.createNativeQuery("delete from holiday where id = :id")
        .setParameter("id", holiday)
        .executeUpdate();
  }

  void setWeekend(String jurisdiction, Set<DayOfWeek> days) {
    em.createNativeQuery("delete from weekend where jurisdiction = :jurisdiction")
        .setParameter("jurisdiction", jurisdiction)
        .executeUpdate();
    for (var day : days) {
      em.createNativeQuery(
              "insert into weekend (jurisdiction, day_of_week) values (:jurisdiction, :day)")
          .setParameter("jurisdiction", jurisdiction)
          .setParameter("day", day.getValue())
          .executeUpdate();
    }
  }

  /**
   * Counts the deadlines of open tasks in a subtree again.
   *
   * @return how many tasks got another last day
   */
  int recount(String unitPath) {
    em.flush();
    var deadlines =
        Row.list(
            em,
            """
            select distinct t.unit_id, t.counted_from, t.working_days from task t
            join unit u on u.id = t.unit_id
            where t.done_at is null and t.working_days is not null and u.path like :path
            """,
            Map.of("path", unitPath + "%"),
            row ->
                new Counted(
                    row.number("unit_id"), row.day("counted_from"), row.count("working_days")));
    var calendars = of(deadlines.stream().map(Counted::unit).collect(Collectors.toSet()));
    int changed = 0;
    for (var deadline : deadlines) {
      changed +=
          em.createNativeQuery(
                  "update task set due_on = :due, version = version + 1 where done_at is null"
                      + " and unit_id = :unit and counted_from = :from"
                      + " and working_days = :days and due_on <> :due")
              .setParameter(
                  "due", calendars.get(deadline.unit()).dueDay(deadline.from(), deadline.days()))
              .setParameter("unit", deadline.unit())
              .setParameter("from", deadline.from())
              .setParameter("days", deadline.days())
              .executeUpdate();
    }
    em.clear();
    return changed;
  }

  private record Counted(long unit, LocalDate from, int days) {}
}
