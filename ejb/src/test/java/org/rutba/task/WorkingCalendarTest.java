package org.rutba.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rutba.rules.law.OfficialCalendar;

class WorkingCalendarTest {
  /** A Wednesday. */
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 4, 1);

  /** 13 Farvardin, a Thursday that year. */
  private static final LocalDate NATURE_DAY = LocalDate.of(2026, 4, 2);

  private final WorkingCalendar work =
      new WorkingCalendar(Set.of(DayOfWeek.FRIDAY), Set.of(NATURE_DAY));

  @Test
  void the_day_itself_is_not_counted_and_days_off_are_passed_over() {
    assertThat(work.dueDay(WEDNESDAY, 1)).isEqualTo("2026-04-04");
    assertThat(work.dueDay(WEDNESDAY, 7)).isEqualTo("2026-04-11");
    assertThat(work.dueDay(NATURE_DAY, 1)).isEqualTo("2026-04-04");
  }

  @Test
  void no_working_day_at_all_ends_on_the_first_one_there_is() {
    assertThat(work.dueDay(WEDNESDAY, 0)).isEqualTo(WEDNESDAY);
    assertThat(work.dueDay(NATURE_DAY, 0)).isEqualTo("2026-04-04");
    assertThatThrownBy(() -> work.dueDay(WEDNESDAY, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void days_left_are_working_days_and_the_day_after_the_last_is_late_even_when_nobody_works() {
    var due = LocalDate.of(2026, 4, 8);
    assertThat(work.daysLeft(WEDNESDAY, due)).isEqualTo(5);
    assertThat(work.daysLeft(due, due)).isZero();
    assertThat(work.daysLeft(due.plusDays(1), due)).isEqualTo(-1);
    assertThat(work.daysLeft(due.plusDays(2), due)).as("a Friday").isEqualTo(-1);
    assertThat(work.daysLeft(NATURE_DAY, WEDNESDAY)).as("a holiday").isEqualTo(-1);
    assertThat(work.daysLeft(due.plusDays(4), due)).isEqualTo(-3);
  }

  @Test
  void a_week_needs_a_working_day() {
    assertThatThrownBy(() -> new WorkingCalendar(Set.of(DayOfWeek.values()), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void counting_down_undoes_counting_up(
      @ForAll @IntRange(max = 3000) int start, @ForAll @IntRange(min = 1, max = 200) int days) {
    var from = WEDNESDAY.plusDays(start);
    var due = work.dueDay(from, days);
    assertThat(work.works(due)).isTrue();
    assertThat(work.daysLeft(from, due)).isEqualTo(days);
  }

  @Property
  void one_day_off_more_never_makes_a_deadline_earlier(
      @ForAll @IntRange(max = 40) int holiday, @ForAll @IntRange(min = 1, max = 30) int days) {
    var holidays = new HashSet<>(work.holidays());
    holidays.add(WEDNESDAY.plusDays(holiday));
    var more = new WorkingCalendar(work.weekend(), holidays);
    assertThat(more.dueDay(WEDNESDAY, days)).isAfterOrEqualTo(work.dueDay(WEDNESDAY, days));
  }

  @Test
  void a_pasted_list_is_read_line_by_line_in_any_digits_and_says_what_it_cannot_read() {
    var list =
        HolidayList.read(
            "۱۴۰۵/۰۱/۱۳ روز طبیعت\n\n1405/1/12, Islamic Republic Day\n1405/13/1 x\n1405/01/14\n"
                + "1405/01/13 again",
            OfficialCalendar.named("persian"));

    assertThat(list.holidays())
        .containsExactly(
            new Holiday(NATURE_DAY, "روز طبیعت"), new Holiday(WEDNESDAY, "Islamic Republic Day"));
    assertThat(list.faults())
        .extracting(HolidayList.Fault::line, HolidayList.Fault::fault)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(4, "no-date"),
            org.assertj.core.groups.Tuple.tuple(5, "no-name"),
            org.assertj.core.groups.Tuple.tuple(6, "twice"));
  }
}
