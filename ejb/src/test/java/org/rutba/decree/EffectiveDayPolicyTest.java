package org.rutba.decree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EffectiveDayPolicyTest {
  private static final LocalDate LAW_BEGINS = LocalDate.of(2021, 9, 22);
  private static final LocalDate REQUESTED = LocalDate.of(2025, 9, 1);
  private static final LocalDate DECIDED = LocalDate.of(2025, 11, 18);

  @Test
  void conditions_met_between_request_and_decision_give_the_day_the_last_was_met() {
    assertThat(conditionDay(LocalDate.of(2025, 9, 22))).isEqualTo("2025-09-22");
  }

  @Test
  void conditions_met_long_ago_give_the_day_of_the_request() {
    assertThat(conditionDay(REQUESTED.minusDays(1))).isEqualTo(REQUESTED);
    assertThat(conditionDay(REQUESTED)).isEqualTo(REQUESTED);
    assertThat(conditionDay(REQUESTED.plusDays(1))).isEqualTo(REQUESTED.plusDays(1));
  }

  @Test
  void no_policy_gives_a_day_after_the_decision() {
    assertThat(conditionDay(DECIDED.plusDays(1))).isEqualTo(DECIDED);
  }

  @Test
  void conditions_that_only_the_board_could_settle_give_the_day_of_its_decision() {
    assertThat(conditionDay(null)).isEqualTo(DECIDED);
  }

  @Test
  void each_policy_is_known_by_the_code_the_packs_use() {
    var conditions = LocalDate.of(2025, 10, 1);

    assertThat(of("request-day", conditions)).isEqualTo(REQUESTED);
    assertThat(of("decision-day", conditions)).isEqualTo(DECIDED);
    assertThat(of("condition-day", conditions)).isEqualTo(conditions);
  }

  @Test
  void no_policy_gives_a_day_before_the_law_pays_a_rank() {
    var decided = LocalDate.of(2021, 10, 1);
    var before = LocalDate.of(2021, 9, 21);

    assertThat(EffectiveDayPolicy.REQUEST_DAY.day(before, before, decided, LAW_BEGINS))
        .isEqualTo(LAW_BEGINS);
    assertThat(EffectiveDayPolicy.REQUEST_DAY.day(LAW_BEGINS, before, decided, LAW_BEGINS))
        .isEqualTo(LAW_BEGINS);
  }

  private static LocalDate conditionDay(LocalDate met) {
    return of("condition-day", met);
  }

  private static LocalDate of(String code, LocalDate met) {
    return EffectiveDayPolicy.of(code).day(REQUESTED, met, DECIDED, LAW_BEGINS);
  }
}
