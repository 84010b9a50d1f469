package org.rutba.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rutba.regulation.Regulations;
import org.rutba.rules.facts.PayRights;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.pay.ArrearsLine;
import org.rutba.rules.pay.PayReckoning;

/** Law, article 6 (CALC-IR-1, V11, V13). */
class PayReckoningTest {

  private static final OfficialCalendar PERSIAN = OfficialCalendar.named("persian");
  private static final LocalDate DAY = LocalDate.of(2025, 11, 22);
  private static final Regulation LAW =
      Regulations.ofClasspath().inForce("ir", "promotion", "teacher", DAY, "", List.of(), false);
  private static final PayReckoning PAY = new PayReckoning(LAW);

  private static PayRights rights(String from, int job, int incumbent, int supplement) {
    return new PayRights(
        PERSIAN.parse(from),
        BigDecimal.valueOf(job),
        BigDecimal.valueOf(incumbent),
        BigDecimal.valueOf(supplement),
        "order");
  }

  @Test
  void three_rights_of_10000_points_give_a_daneshyar_7500() {
    var supplement = PAY.supplement("daneshyar", rights("1400/01/01", 6_000, 3_000, 1_000));
    assertThat(supplement.base()).isEqualByComparingTo("10000");
    assertThat(supplement.amount()).isEqualByComparingTo("7500");
    assertThat(supplement.citation().article()).isEqualTo("6");
    assertThat(supplement.illustrative()).isFalse();
  }

  @Test
  void whoever_retired_before_31_06_1400_is_not_covered() {
    assertThat(PAY.covers(PERSIAN.parse("1400/06/30"))).isFalse();
    assertThat(PAY.covers(PERSIAN.parse("1400/06/31"))).isTrue();
    assertThat(PAY.covers(null)).isTrue();
  }

  @Test
  void arrears_are_reckoned_by_official_month_and_share_a_broken_month_by_days() {
    var lines =
        arrears(
            List.of(rights("1399/01/01", 6_000, 3_000, 1_000)), "1404/06/16", "1404/08/30", null);
    assertThat(lines).extracting(ArrearsLine::month).containsExactly(6, 7, 8);
    assertThat(lines).extracting(ArrearsLine::days).containsExactly(16, 30, 30);
    assertThat(lines.get(0).due()).isEqualByComparingTo("3870.97");
    assertThat(lines.get(1).due()).isEqualByComparingTo("7500");
    assertThat(lines.get(1).paid()).isEqualByComparingTo("6500");
    assertThat(lines.get(1).owed()).isEqualByComparingTo("1000");
  }

  @Test
  void a_change_of_rights_within_a_month_starts_a_new_line() {
    var lines =
        arrears(
            List.of(rights("1399/01/01", 10_000, 0, 0), rights("1404/07/11", 20_000, 0, 0)),
            "1404/07/01",
            "1404/07/30",
            null);
    assertThat(lines).extracting(ArrearsLine::days).containsExactly(10, 20);
    assertThat(lines.get(1).due()).isEqualByComparingTo("10000");
  }

  @Test
  void nothing_is_owed_before_the_law_applies_nor_after_retirement() {
    var lines =
        arrears(
            List.of(rights("1399/01/01", 10_000, 0, 0)), "1400/01/01", "1400/08/30", "1400/08/01");
    assertThat(lines.get(0).from()).isEqualTo(PERSIAN.parse("1400/06/31"));
    assertThat(lines.get(lines.size() - 1).to()).isEqualTo(PERSIAN.parse("1400/07/30"));
    assertThat(
            arrears(
                List.of(rights("1399/01/01", 10_000, 0, 0)),
                "1400/01/01",
                "1400/08/30",
                "1400/06/30"))
        .isEmpty();
  }

  private static List<ArrearsLine> arrears(
      List<PayRights> rights, String from, String to, String retired) {
    return PAY.arrears(
        "daneshyar",
        "ostadyar",
        rights,
        PERSIAN.parse(from),
        PERSIAN.parse(to),
        retired == null ? null : PERSIAN.parse(retired));
  }
}
