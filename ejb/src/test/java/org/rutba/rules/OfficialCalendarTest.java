package org.rutba.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rutba.rules.law.ImpossibleDate;
import org.rutba.rules.law.OfficialCalendar;

class OfficialCalendarTest {

  private static final OfficialCalendar PERSIAN = OfficialCalendar.named("persian");

  record Day(OfficialCalendar calendar, LocalDate day) {}

  @ParameterizedTest
  @CsvSource({
    "persian, 1400/12/15, 2022-03-06",
    "persian, 1400/06/31, 2021-09-22",
    "persian, 1399/12/30, 2021-03-20",
    "persian, 1403/12/30, 2025-03-20",
    "persian, ۱۴۰۴/۰۹/۰۱, 2025-11-22",
    "persian, ١٤٠٤/٩/١, 2025-11-22",
    "umm-al-qura, 1447/01/01, 2025-06-26",
    "gregorian, 2025/11/22, 2025-11-22",
  })
  void a_printed_date_names_a_day(String calendar, String printed, LocalDate day) {
    assertThat(OfficialCalendar.named(calendar).parse(printed)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "1400/12/30, NO_SUCH_DAY",
    "1400/07/31, NO_SUCH_DAY",
    "1400/13/01, NO_SUCH_MONTH",
    "1400/00/10, NO_SUCH_MONTH",
    "1400/01/00, NO_SUCH_DAY",
    "1299/12/29, YEAR_OUT_OF_RANGE",
    "1436/01/01, YEAR_OUT_OF_RANGE",
    "1400-01-01, NOT_A_DATE",
    "yesterday, NOT_A_DATE",
  })
  void an_impossible_date_is_refused_with_its_reason(String printed, ImpossibleDate.Reason reason) {
    assertThatThrownBy(() -> PERSIAN.parse(printed))
        .isInstanceOfSatisfying(ImpossibleDate.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageContaining(printed);
  }

  @Test
  void years_are_added_over_the_end_of_a_leap_year() {
    var lastOfLeap = PERSIAN.parse("1399/12/30");
    assertThat(PERSIAN.add(lastOfLeap, Period.ofYears(1))).isEqualTo(PERSIAN.parse("1400/12/29"));
    assertThat(PERSIAN.add(lastOfLeap, Period.ofYears(4))).isEqualTo(PERSIAN.parse("1403/12/30"));
    assertThat(PERSIAN.add(PERSIAN.parse("1400/06/31"), Period.ofMonths(1)))
        .isEqualTo(PERSIAN.parse("1400/07/30"));
  }

  @Test
  void adding_beyond_the_years_known_is_refused() {
    assertThatThrownBy(() -> PERSIAN.add(PERSIAN.parse("1435/01/01"), Period.ofYears(1)))
        .isInstanceOf(ImpossibleDate.class);
    assertThatThrownBy(() -> PERSIAN.format(LocalDate.of(1900, 1, 1)))
        .isInstanceOf(ImpossibleDate.class);
  }

  @Provide
  Arbitrary<Day> days() {
    return Combinators.combine(
            Arbitraries.of("persian", "umm-al-qura", "gregorian"),
            Arbitraries.integers().between(0, 40_000))
        .as(
            (code, offset) -> {
              var calendar = OfficialCalendar.named(code);
              return new Day(calendar, calendar.firstDayOf(calendar.firstYear()).plusDays(offset));
            });
  }

  @Property
  void what_is_printed_is_read_back_as_the_same_day(@ForAll("days") Day one) {
    assertThat(one.calendar().parse(one.calendar().format(one.day()))).isEqualTo(one.day());
  }

  @Property
  void adding_the_time_between_two_days_to_the_first_gives_the_second(
      @ForAll("days") Day one, @ForAll @IntRange(min = 0, max = 9_000) int days) {
    var later = one.day().plusDays(days);
    var between = one.calendar().between(one.day(), later);
    assertThat(one.calendar().add(one.day(), between)).isEqualTo(later);
    assertThat(between.getDays()).isBetween(0, 31);
    assertThat(between.getMonths()).isBetween(0, 11);
  }

  @Property
  void days_follow_one_another_without_a_gap(@ForAll("days") Day one) {
    var calendar = one.calendar();
    var next = one.day().plusDays(1);
    if (calendar.dayOfMonth(next) == 1) {
      assertThat(calendar.dayOfMonth(one.day()))
          .isEqualTo(calendar.monthLength(calendar.yearOf(one.day()), calendar.monthOf(one.day())));
    } else {
      assertThat(calendar.dayOfMonth(next)).isEqualTo(calendar.dayOfMonth(one.day()) + 1);
    }
  }
}
