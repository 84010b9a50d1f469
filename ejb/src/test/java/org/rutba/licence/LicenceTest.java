package org.rutba.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.document.VerificationState;
import org.rutba.platform.OutsideScope;

class LicenceTest {

  @Test
  void a_bachelor_of_seven_years_with_72_and_55_reaches_practitioner_and_by_the_higher_advanced() {
    authority(
        authority -> {
          authority.satBoth(72, 55);

          var line = authority.queue().lines().get(0);
          assertThat(authority.queue().count()).isEqualTo(1);
          assertThat(line.teacherId()).isEqualTo(authority.teacher);
          assertThat(line.results()).isEqualTo(2);
          assertThat(line.reached().level()).isEqualTo("practitioner");
          assertThat(line.reached().others())
              .extracting(LevelReached.OtherReading::policy, LevelReached.OtherReading::level)
              .contains(org.assertj.core.groups.Tuple.tuple("level-score", "advanced"));
        });
  }

  @Test
  void of_repeated_tests_the_best_valid_attempt_counts_and_says_so() {
    authority(
        authority -> {
          authority.sat("general", 88, Authority.TODAY.minusYears(7));
          authority.sat("general", 60, Authority.TODAY.minusMonths(20));
          authority.satBoth(72, 74);

          var sheet = authority.sheet();
          assertThat(sheet.prospect().level()).isEqualTo("advanced");
          assertThat(sheet.attempts().stream().filter(sheet::counted))
              .extracting(attempt -> attempt.points().intValue())
              .containsExactlyInAnyOrder(72, 74);
        });
  }

  @Test
  void an_issued_licence_is_numbered_held_verified_and_the_teacher_is_told_by_sms() {
    authority(
        authority -> {
          authority.satBoth(72, 55);

          var issued = authority.issue("practitioner");

          assertThat(issued.left()).isNull();
          assertThat(issued.number()).startsWith("1448/");
          assertThat(authority.verified(issued.number())).isEqualTo(VerificationState.VALID);
          assertThat(authority.queue().count()).isZero();
          var held = authority.sheet().held().orElseThrow();
          assertThat(held.state()).isEqualTo(LicenceState.VALID);
          assertThat(held.expiresOn()).isEqualTo(LocalDate.of(2031, 11, 30));
          assertThat(authority.facts().licensing().licences())
              .extracting(one -> one.level() + " " + one.evidence())
              .containsExactly("practitioner licence/" + issued.number());
          assertThat(
                  authority.count(
                      "judgement j JOIN licence_decision d ON d.judgement_id = j.id"
                          + " WHERE j.act = 'licence' AND j.target = 'practitioner'"
                          + " AND d.outcome = 'first' AND d.teacher_id = "
                          + authority.teacher))
              .isEqualTo(1);
          for (var table : List.of("message", "outbox")) {
            assertThat(
                    authority.count(
                        table
                            + " WHERE key = 'message.licence-issued' AND subject = '"
                            + issued.number()
                            + "'"))
                .as(table)
                .isEqualTo(1);
          }
          assertThat(authority.service().pdf(issued.number())).startsWith("%PDF".getBytes());
        });
  }

  @Test
  void a_licence_fetched_later_than_a_year_after_the_test_runs_from_that_year_on() {
    authority(
        authority -> {
          authority.time.setTo(LocalDate.of(2024, 6, 1));
          authority.sat("general", 72, LocalDate.of(2023, 1, 1));
          authority.sat("specialist", 72, LocalDate.of(2023, 1, 1));

          authority.issue("practitioner");

          assertThat(authority.sheet().held().orElseThrow().expiresOn())
              .isEqualTo(LocalDate.of(2029, 1, 1));
        });
  }

  @Test
  void a_renewal_takes_the_earlier_ones_place_and_one_that_adds_nothing_is_not_issued() {
    authority(
        authority -> {
          authority.satBoth(60, 60);
          var first = authority.issue("practitioner").number();
          assertThat(authority.issue("practitioner").left()).isInstanceOf(NothingToRenew.class);

          authority.time.setTo(Authority.TODAY.plusYears(5).minusDays(20));
          authority.satBoth(64, 61);
          var renewed = authority.issue("practitioner");

          assertThat(authority.verified(first)).isEqualTo(VerificationState.SUPERSEDED);
          assertThat(authority.verified(renewed.number())).isEqualTo(VerificationState.VALID);
          assertThat(authority.sheet().decisions())
              .extracting(DecisionLine::occasion, DecisionLine::earlier)
              .containsExactly(
                  org.assertj.core.groups.Tuple.tuple(Occasion.RENEWAL, first),
                  org.assertj.core.groups.Tuple.tuple(Occasion.FIRST, null));
        });
  }

  @Test
  void better_results_raise_the_level_and_worse_ones_never_lower_a_licence_in_force() {
    authority(
        authority -> {
          authority.satBoth(60, 60);
          authority.issue("practitioner");
          authority.sat("general", 75, Authority.TODAY.minusDays(3));
          authority.sat("specialist", 75, Authority.TODAY.minusDays(3));
          assertThat(authority.sheet().prospect().occasion()).isEqualTo(Occasion.UPGRADE);
          authority.issue("advanced");

          authority.run(
              "UPDATE exam_result SET points = 55 WHERE points = 75 AND teacher_id = "
                  + authority.teacher);
          var again = authority.issue("practitioner");

          assertThat(again.number()).isNull();
          assertThat(again.left()).isInstanceOf(LicenceHeldIsHigher.class);
        });
  }

  @Test
  void a_licence_from_elsewhere_is_renewed_by_an_original_that_names_it() {
    authority(
        authority -> {
          authority.run(
              "INSERT INTO licence_held (teacher_id, level, issued_on, expires_on, number, source,"
                  + " verified_at) VALUES ("
                  + authority.teacher
                  + ", 'practitioner', '2021-12-20', '2026-12-20', 'L-1', 'authority', now())");
          authority.satBoth(60, 60);

          authority.issue("practitioner");

          var sheet = authority.sheet();
          assertThat(sheet.licences())
              .extracting(LicenceLine::state)
              .containsExactly(LicenceState.VALID, LicenceState.SUPERSEDED);
          assertThat(sheet.decisions().get(0).earlier()).isEqualTo("L-1");
        });
  }

  @Test
  void a_revoked_licence_counts_for_nothing_and_the_one_before_it_stands_again() {
    authority(
        authority -> {
          authority.satBoth(60, 60);
          var first = authority.issue("practitioner").number();
          authority.sat("general", 75, Authority.TODAY.minusDays(3));
          authority.sat("specialist", 75, Authority.TODAY.minusDays(3));
          var second = authority.issue("advanced").number();

          assertThatThrownBy(() -> authority.service().revoke(second, " "))
              .isInstanceOf(LicenceReasonMissing.class);
          var document = authority.service().revoke(second, "ثبت أن النتيجة لشخص آخر");

          assertThat(authority.verified(second)).isEqualTo(VerificationState.REVOKED);
          assertThat(authority.verified(first)).isEqualTo(VerificationState.VALID);
          assertThat(authority.verified(document)).isEqualTo(VerificationState.VALID);
          assertThat(authority.facts().licensing().licences())
              .extracting(one -> one.level())
              .containsExactly("practitioner");
          assertThat(authority.sheet().held().orElseThrow().number()).isEqualTo(first);
          assertThatThrownBy(() -> authority.service().revoke(second, "مرة أخرى"))
              .isInstanceOf(LicenceNoLongerStands.class);
        });
  }

  @Test
  void the_last_day_is_still_valid_and_the_next_is_expired() {
    authority(
        authority -> {
          authority.satBoth(60, 60);
          var licence = authority.issue("practitioner").number();

          authority.time.setTo(LocalDate.of(2031, 11, 30));
          assertThat(authority.verified(licence)).isEqualTo(VerificationState.VALID);
          assertThat(listed(authority, LicenceFilter.Term.WITHIN_30)).containsExactly(licence);
          authority.time.setTo(LocalDate.of(2031, 12, 1));
          assertThat(authority.verified(licence)).isEqualTo(VerificationState.EXPIRED);
          assertThat(listed(authority, LicenceFilter.Term.LAPSED)).containsExactly(licence);
          assertThat(listed(authority, LicenceFilter.Term.WITHIN_30)).isEmpty();
        });
  }

  private static List<String> listed(Authority authority, LicenceFilter.Term term) {
    return authority
        .service()
        .standing(new LicenceFilter(term, null, 0, null), Authority.PAGE)
        .lines()
        .stream()
        .map(LicenceLine::number)
        .toList();
  }

  @Test
  void of_a_set_each_is_decided_alone_and_who_reaches_nothing_is_left_out_with_the_reason() {
    authority(
        authority -> {
          authority.satBoth(60, 60);
          long other = authority.hire("8" + System.nanoTime(), "ريم", "الزهراني");
          authority.sat(other, "general", 40, Authority.TODAY.minusMonths(1));

          var outcomes =
              authority
                  .service()
                  .issue(
                      List.of(
                          new IssueLicence(other, "practitioner", null),
                          new IssueLicence(authority.teacher, "practitioner", null)));

          assertThat(outcomes.get(0).left()).isInstanceOf(NoLevelReached.class);
          assertThat(outcomes.get(1).number()).isNotNull();
          assertThat(authority.issue("advanced").left()).isInstanceOf(NothingToRenew.class);
        });
  }

  @Test
  void another_level_than_the_one_shown_is_not_issued() {
    authority(
        authority -> {
          authority.satBoth(60, 60);
          assertThat(authority.issue("advanced").left()).isInstanceOf(OutcomeHasChanged.class);
          assertThat(authority.sheet().licences()).isEmpty();
        });
  }

  @Test
  void declining_keeps_the_judgement_and_a_corrected_result_waits_again() {
    authority(
        authority -> {
          authority.satBoth(45, 80);
          assertThatThrownBy(() -> authority.service().decline(authority.teacher, ""))
              .isInstanceOf(LicenceReasonMissing.class);

          authority.service().decline(authority.teacher, "لم تتحقق درجة الاجتياز");

          assertThat(authority.queue().count()).isZero();
          assertThat(authority.sheet().decisions().get(0).judgementId()).isNotNull();
          assertThatThrownBy(() -> authority.service().decline(authority.teacher, "ثانية"))
              .isInstanceOf(NothingWaits.class);
          authority.run(
              "UPDATE exam_result SET points = 55 WHERE points = 45 AND teacher_id = "
                  + authority.teacher);
          assertThat(authority.queue().lines().get(0).results()).isEqualTo(1);
        });
  }

  @Test
  void the_earlier_competency_test_leaves_the_licence_to_the_authority_who_says_why() {
    authority(
        authority -> {
          authority.time.setTo(LocalDate.of(2023, 6, 1));
          authority.sat("competency", 63, LocalDate.of(2019, 3, 1));
          var prospect = authority.sheet().prospect();
          assertThat(prospect.level()).isEqualTo("practitioner");
          assertThat(prospect.reached().needsDecision()).isTrue();

          assertThat(authority.issue("practitioner").left())
              .isInstanceOf(LicenceReasonMissing.class);
          assertThat(authority.issue("practitioner", "اجتاز اختبار الكفايات").number()).isNotNull();

          assertThat(authority.sheet().held().orElseThrow().expiresOn())
              .isEqualTo(LocalDate.of(2028, 6, 1));
        });
  }

  @Test
  void nobody_issues_the_own_licence_or_a_relatives() {
    authority(
        authority -> {
          authority.satBoth(60, 60);
          authority.run(
              "INSERT INTO relative (person_id, other_id, relation) SELECT "
                  + authority.officer
                  + ", person_id, 'sibling' FROM teacher WHERE id = "
                  + authority.teacher);

          assertThat(authority.issue("practitioner").left()).isInstanceOf(OwnLicence.class);
          assertThatThrownBy(() -> authority.service().decline(authority.teacher, "سبب"))
              .isInstanceOf(OwnLicence.class);
        });
  }

  @Test
  void an_officer_of_another_administration_sees_and_issues_nothing() {
    authority(
        authority -> {
          authority.satBoth(60, 60);
          var far =
              authority.acting(
                  authority.officer,
                  authority.actor.positionId(),
                  authority.ministry.county("F" + System.nanoTime()));

          assertThat(authority.service(far).queue(null, 0, Authority.PAGE).lines()).isEmpty();
          assertThatThrownBy(() -> authority.service(far).ofTeacher(authority.number))
              .isInstanceOf(OutsideScope.class);
          assertThatThrownBy(
                  () ->
                      authority
                          .service(far)
                          .issue(
                              List.of(new IssueLicence(authority.teacher, "practitioner", null))))
              .isInstanceOf(OutsideScope.class);
        });
  }

  @Test
  void teachers_see_their_own_results_and_licences_only() {
    authority(
        authority -> {
          authority.satBoth(72, 55);
          var number = authority.issue("practitioner").number();

          var own = authority.atHome().own();

          assertThat(own.attempts()).hasSize(2);
          assertThat(own.held().orElseThrow().number()).isEqualTo(number);
          assertThat(authority.atHome().pdf(number)).isNotEmpty();
        });
  }

  @Test
  void
      a_licence_that_ends_is_spoken_of_once_at_each_distance_and_becomes_work_until_it_is_renewed() {
    authority(
        authority -> {
          authority.satBoth(60, 60);
          authority.issue("practitioner");
          var work =
              "task WHERE kind = 'renew-licence' AND done_at IS NULL AND subject = '"
                  + authority.number
                  + "'";

          assertThat(authority.reminders().remind()).isZero();
          authority.time.setTo(LocalDate.of(2031, 9, 15));
          assertThat(authority.reminders().remind()).isEqualTo(1);
          assertThat(authority.reminders().remind()).isZero();
          assertThat(authority.count(work)).isEqualTo(1);
          authority.time.setTo(LocalDate.of(2031, 11, 10));
          assertThat(authority.reminders().remind()).isEqualTo(1);
          assertThat(authority.reminders().remind()).isZero();
          assertThat(authority.count(work)).isEqualTo(1);

          authority.satBoth(62, 62);
          authority.issue("practitioner");
          assertThat(authority.count(work)).isZero();
        });
  }

  @Test
  void a_result_however_it_came_is_announced_once_by_its_best_attempt() {
    authority(
        authority -> {
          authority.reminders().announce();
          authority.sat("general", 60, Authority.TODAY.minusMonths(20));
          authority.sat("general", 72, Authority.TODAY.minusMonths(2));

          assertThat(authority.reminders().announce()).isEqualTo(1);
          assertThat(authority.reminders().announce()).isZero();
          assertThat(
                  authority.count(
                      "outbox WHERE key = 'message.result-received' AND arguments LIKE '%\"72\"%'"
                          + " AND subject = '"
                          + authority.number
                          + "'"))
              .isEqualTo(1);
        });
  }

  @Test
  void the_grace_of_serving_teachers_has_ended_and_its_other_counting_is_told() {
    authority(
        authority -> {
          var grace = authority.service().grace().orElseThrow();

          assertThat(grace.from()).isEqualTo(LocalDate.of(2019, 12, 16));
          assertThat(List.of(grace.until(), grace.otherwise()))
              .containsExactlyInAnyOrder(LocalDate.of(2023, 11, 3), LocalDate.of(2023, 12, 16));
          assertThat(listed(authority, LicenceFilter.Term.GRACE)).isEmpty();

          authority.time.setTo(LocalDate.of(2022, 1, 10));
          var waiting =
              authority
                  .service()
                  .standing(
                      new LicenceFilter(LicenceFilter.Term.GRACE, null, 0, null), Authority.PAGE);
          assertThat(waiting.lines())
              .extracting(LicenceLine::personnelNumber)
              .containsExactly(authority.number);
        });
  }

  @Test
  void lists_of_many_ask_the_database_as_often_as_lists_of_few() {
    authority(
        authority -> {
          authority.satBoth(60, 60);
          statements(authority, List.of(authority.teacher)); // the law is read once
          long few = statements(authority, List.of(authority.teacher));
          var teachers = new java.util.ArrayList<>(List.of(authority.teacher));
          for (int i = 0; i < 4; i++) {
            long hired = authority.hire("9" + System.nanoTime(), "سارة", "الدوسري");
            authority.sat(hired, "general", 60, Authority.TODAY.minusMonths(1));
            authority.sat(hired, "specialist", 60, Authority.TODAY.minusMonths(1));
            teachers.add(hired);
          }

          assertThat(authority.queue().lines()).hasSize(5);
          assertThat(statements(authority, teachers)).isEqualTo(few);
        });
  }

  private static long statements(Authority authority, List<Long> teachers) {
    var statistics =
        authority
            .em
            .getEntityManagerFactory()
            .unwrap(org.hibernate.SessionFactory.class)
            .getStatistics();
    statistics.setStatisticsEnabled(true);
    long before = statistics.getPrepareStatementCount();
    authority.queue();
    authority.service().prospects(teachers);
    listed(authority, LicenceFilter.Term.WITHIN_365);
    long asked = statistics.getPrepareStatementCount() - before;
    statistics.setStatisticsEnabled(false);
    return asked;
  }

  private static void authority(Consumer<Authority> work) {
    RealDatabase.get().trying(em -> work.accept(new Authority(em)));
  }
}
