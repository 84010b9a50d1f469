package org.rutba.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rutba.register.Departure;

class CourseOfCaseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 20);

  @ParameterizedTest
  @CsvSource({
    "MOVE, DRAFT, LAPSES",
    "MOVE, BEFORE_COMMITTEE, STAYS",
    "MOVE, RETURNED, STAYS",
    "UNPAID_LEAVE, DRAFT, GOES_ON",
    "UNPAID_LEAVE, BEFORE_COMMITTEE, GOES_ON",
    "UNPAID_LEAVE, RETURNED, GOES_ON",
    "RETIREMENT, DRAFT, LAPSES",
    "RETIREMENT, BEFORE_COMMITTEE, LAPSES",
    "RETIREMENT, RETURNED, LAPSES",
    "DEATH, DRAFT, LAPSES",
    "DEATH, BEFORE_COMMITTEE, LAPSES",
    "DEATH, RETURNED, LAPSES"
  })
  void an_undecided_case_takes_the_course_of_the_rule(
      Departure departure, RequestState state, CourseOfCase course) {
    assertThat(CourseOfCase.of(departure, state, null, DAY)).isEqualTo(course);
  }

  @ParameterizedTest
  @EnumSource
  void a_granted_case_gets_its_decree_where_the_rank_holds_from_a_day_before(Departure departure) {
    assertThat(CourseOfCase.of(departure, RequestState.GRANTED, DAY.minusDays(1), DAY))
        .isEqualTo(CourseOfCase.DECREE_FOLLOWS);
  }

  @ParameterizedTest
  @EnumSource
  void a_granted_rank_from_the_day_itself_is_lost_to_those_out_of_service_only(
      Departure departure) {
    assertThat(CourseOfCase.of(departure, RequestState.GRANTED, DAY, DAY))
        .isEqualTo(departure.ends() ? CourseOfCase.LAPSES : CourseOfCase.DECREE_FOLLOWS);
  }

  @ParameterizedTest
  @EnumSource
  void every_open_state_has_a_course_and_the_state_allows_it(Departure departure) {
    for (var state : RequestState.values()) {
      if (state.last()) {
        assertThatThrownBy(() -> CourseOfCase.of(departure, state, null, DAY))
            .isInstanceOf(IllegalArgumentException.class);
      } else if (CourseOfCase.of(departure, state, DAY, DAY) == CourseOfCase.LAPSES) {
        assertThat(state.mayBecome(RequestState.LAPSED)).as(state + " " + departure).isTrue();
      }
    }
  }

  @Test
  void a_closed_case_can_no_longer_lapse() {
    assertThat(RequestState.CLOSED.mayBecome(RequestState.LAPSED)).isFalse();
  }
}
