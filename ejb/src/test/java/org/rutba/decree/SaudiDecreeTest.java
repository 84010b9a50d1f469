package org.rutba.decree;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.assessment.SaudiFacts;
import org.rutba.audit.ActRecord;
import org.rutba.rules.rank.Place;

class SaudiDecreeTest {

  @Test
  void a_practitioner_becomes_advanced_in_the_place_that_pays_the_same_or_the_next_higher() {
    RealDatabase.get()
        .trying(
            em -> {
              var granted = new SaudiCase(em, "practitioner", 2, 3);
              var decree = granted.issuedAdvanced();

              assertThat(granted.places())
                  .containsExactly(
                      "practitioner 2/3 0 1441/04/19", "advanced 1/5 12110 1448/05/11");
              var ladder = granted.paper(decree).ladder();
              assertThat(ladder.before().salary()).isEqualByComparingTo("11610");
              assertThat(ladder.after().salary()).isEqualByComparingTo("12110");
              assertThat(ladder.after().increment()).isEqualByComparingTo("540");
              assertThat(ladder.before().load()).isEqualTo(24);
              assertThat(ladder.after().load()).isEqualTo(22);
              assertThat(ladder.after().specialLoad()).isEqualTo(16);
              assertThat(granted.paper(decree).signatory().name()).isEqualTo("خالد العمري");
            });
  }

  @Test
  void payroll_is_told_the_new_salary_and_the_difference_of_the_hijri_months_gone_by() {
    RealDatabase.get()
        .trying(
            em -> {
              var granted = new SaudiCase(em, "practitioner", 2, 3);
              var decree = granted.issuedAdvanced();

              // Jumada I 1448 has 30 days, of which 20 are counted from the 11th.
              var days = SaudiCase.HIJRI.monthLength(1448, 5);
              var share =
                  new BigDecimal(500L * (days - 10))
                      .divide(new BigDecimal(days), 2, RoundingMode.HALF_UP)
                      .stripTrailingZeros()
                      .toPlainString();
              assertThat(granted.payLines(decree))
                  .containsExactly(
                      "salary 1448/7 12110",
                      "transport 1448/7 700",
                      "arrears 1448/5 " + share,
                      "arrears 1448/6 500");
            });
  }

  @Test
  void where_transport_falls_the_decree_says_so_and_basic_pay_does_not_fall() {
    RealDatabase.get()
        .trying(
            em -> {
              var granted = new SaudiCase(em, "advanced", 4, 1);
              var decree =
                  granted.issue(
                      granted.granted(
                          SaudiFacts.inRankSince("advanced", "1441/04/19", "expert"), "expert"));

              var ladder = granted.paper(decree).ladder();
              assertThat(ladder.after().salary()).isEqualByComparingTo("20610");
              assertThat(ladder.before().transport()).isEqualByComparingTo("900");
              assertThat(ladder.after().transport()).isEqualByComparingTo("700");
              assertThat(granted.paper(decree).remarks())
                  .contains(
                      "ينخفض بدل النقل من 900 إلى 700 ريال شهريًا، ولا ينخفض الراتب الأساسي.");
            });
  }

  @Test
  void a_compensation_shrinks_by_the_rise_and_the_rest_goes_to_payroll() {
    RealDatabase.get()
        .trying(
            em -> {
              var granted = new SaudiCase(em, "practitioner", 2, 3);
              var first =
                  granted.issue(
                      granted.appointed(
                          SaudiFacts.ofPractitioner(),
                          "practitioner",
                          new Place("practitioner", 2, 3)));
              granted.run(
                  "UPDATE decree_draft SET compensation = 800 WHERE id = " + first.draftId());
              var decree = granted.issuedAdvanced();

              assertThat(granted.payLines(decree)).contains("compensation 1448/7 300");
              assertThat(granted.paper(decree).ladder().compensationAfter())
                  .isEqualByComparingTo("300");
            });
  }

  @Test
  void an_appointment_begins_in_its_place_and_says_when_probation_ends() {
    RealDatabase.get()
        .trying(
            em -> {
              var granted = new SaudiCase(em, null, null, null);
              var ends = SaudiCase.HIJRI.parse("1450/05/10");
              var decree =
                  granted.issue(
                      granted.appointed(
                          SaudiFacts.ofPractitioner().but().ranks(List.of()).build(),
                          "practitioner",
                          new Place("practitioner", 1, 3)));

              assertThat(granted.places()).containsExactly("practitioner 1/3 8570 1448/05/11");
              assertThat(granted.paper(decree).ladder().before()).isNull();
              assertThat(granted.paper(decree).ladder().probationEnds()).isEqualTo(ends);
            });
  }

  @Test
  void a_revoked_promotion_gives_the_former_place_back() {
    RealDatabase.get()
        .trying(
            em -> {
              var granted = new SaudiCase(em, "practitioner", 2, 3);
              var decree = granted.issuedAdvanced();
              var revocation =
                  granted
                      .acts()
                      .revoke(
                          new RevokeDecree(decree.number(), "خطأ في الشهادة"),
                          granted.officer(),
                          new ActRecord());

              assertThat(granted.places())
                  .containsExactly(
                      "practitioner 2/3 0 1441/04/19", "practitioner 2/3 11610 1448/05/11");
              assertThat(granted.payLines(revocation))
                  .contains("salary 1448/7 11610", "recovery 1448/6 -500");
            });
  }

  @Test
  void a_rank_without_a_place_and_a_place_that_changes_later_stand_in_the_way() {
    RealDatabase.get()
        .trying(
            em -> {
              var unplaced = new SaudiCase(em, "practitioner", null, null);
              assertThat(
                      unplaced.obstacles(unplaced.granted(SaudiFacts.ofPractitioner(), "advanced")))
                  .contains("PlaceUnknown");

              var raised = new SaudiCase(em, "practitioner", 2, 3);
              long draft = raised.granted(SaudiFacts.ofPractitioner(), "advanced");
              raised.run(
                  "INSERT INTO rank_entry (teacher_id, rank, valid_from, recorded_at, level, step)"
                      + " VALUES (%d, 'practitioner', '%s', now(), 2, 4)"
                          .formatted(raised.teacher, SaudiCase.HIJRI.parse("1448/06/01")));
              assertThat(raised.obstacles(draft)).contains("PlaceChangesAfter");
            });
  }
}
