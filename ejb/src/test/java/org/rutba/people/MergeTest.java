package org.rutba.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rutba.dossier.DossierRepository;
import org.rutba.identity.IdentityRepository;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.register.FormerNumber;
import org.rutba.register.RankPeriod;
import org.rutba.register.RegisterService;

class MergeTest {

  @Test
  void what_the_merged_record_held_moves_and_what_both_hold_stays_behind() {
    TwoRecords.trying(
        two -> {
          two.course(two.kept, "روش تدریس");
          two.course(two.merged, "روش تدریس");
          two.course(two.merged, "سنجش");
          two.appraisal(two.kept, 1402, 90);
          two.appraisal(two.merged, 1402, 90);
          two.appraisal(two.merged, 1401, 88);
          two.draft(two.merged, "R-1300-00001");

          assertThat(two.plan().parts())
              .containsExactly(
                  new PartCount("record-appraisals", 1, 1),
                  new PartCount("record-courses", 1, 1),
                  new PartCount("record-requests", 1, 0));
          two.merge();

          assertThat(two.held("training_course", two.kept)).isEqualTo(2);
          assertThat(two.held("appraisal", two.kept)).isEqualTo(2);
          assertThat(two.held("request", two.kept)).isEqualTo(1);
          assertThat(two.held("training_course", two.merged)).isEqualTo(1);
        });
  }

  @Test
  void the_old_number_and_name_lead_to_the_record_that_stays() {
    TwoRecords.trying(
        two -> {
          two.merge();

          assertThat(two.found("520")).containsExactly("410");
          assertThat(two.found("كريمي")).containsExactly("410");
          assertThat(two.found("0084575948")).containsExactly("410");
          assertThat(
                  two.service(IdentityRepository.class)
                      .areRelatives(two.keptPerson, two.mergedPerson))
              .isTrue();
          assertThat(two.led("520")).isEqualTo("410");
          assertThat(two.led("0084575948")).isEqualTo("410");
          assertThat(two.service(RegisterService.class).numbered("410").formerNumbers())
              .extracting(FormerNumber::number, FormerNumber::merged)
              .containsExactlyInAnyOrder(tuple("520", true), tuple("0084575948", true));
          assertThat(two.service(RegisterService.class).sheet(two.merged).head().id())
              .isEqualTo(two.kept);
        });
  }

  @Test
  void ranks_are_taken_over_as_learnt_today_and_what_was_known_before_stays_known() {
    TwoRecords.trying(
        two -> {
          two.ranks()
              .record(
                  two.kept, "ostadyar", TwoRecords.MEHR_1398, null, "B", TwoRecords.LEARNT, true);
          two.ranks()
              .record(
                  two.merged, "morabbi", TwoRecords.MEHR_1390, null, "A", TwoRecords.LEARNT, true);
          assertThat(two.plan().ranks())
              .extracting(RankPeriod::rank, RankPeriod::from, RankPeriod::to)
              .containsExactly(tuple("morabbi", TwoRecords.MEHR_1390, TwoRecords.MEHR_1398));
          assertThat(two.plan().clashes())
              .extracting(RankClash::kept, RankClash::merged, RankClash::from)
              .containsExactly(tuple("ostadyar", "morabbi", TwoRecords.MEHR_1398));
          two.merge();

          assertThat(two.ranks().history(two.kept))
              .extracting(RankPeriod::rank, RankPeriod::from, RankPeriod::to, RankPeriod::decree)
              .containsExactly(
                  tuple("morabbi", TwoRecords.MEHR_1390, TwoRecords.MEHR_1398, "A"),
                  tuple("ostadyar", TwoRecords.MEHR_1398, null, "B"));
          assertThat(two.ranks().historyAsKnown(two.kept, TwoRecords.LEARNT))
              .extracting(RankPeriod::rank)
              .containsExactly("ostadyar");
          assertThat(two.ranks().historyAsKnown(two.merged, TwoRecords.LEARNT))
              .extracting(RankPeriod::rank)
              .containsExactly("morabbi");
        });
  }

  @Test
  void what_boards_decided_about_the_merged_record_counts_for_the_one_that_stays() {
    TwoRecords.trying(
        two -> {
          two.run(
              """
              INSERT INTO ruling (teacher_id, requirement, kind, power, holder, reason, ruled_on,
                evidence) VALUES (%d, 'years-in-rank', 'waived', '5', 'وزیر', 'x', '2024-01-01', 'n')
              """
                  .formatted(two.merged));
          two.run(
              """
              INSERT INTO reevaluation (teacher_id, held_on, rank, kept, evidence)
              VALUES (%d, '2023-01-01', 'morabbi', true, 'n')
              """
                  .formatted(two.merged));
          two.merge();

          var facts = two.service(DossierRepository.class).factSheet(two.kept);
          assertThat(facts.rulings()).hasSize(1);
          assertThat(facts.reevaluations()).hasSize(1);
          assertThat(two.held("ruling", two.merged)).isEqualTo(1);
        });
  }

  @Test
  void one_account_stays_and_posts_and_messages_follow_the_person() {
    TwoRecords.trying(
        two -> {
          account(two, two.keptPerson, "kept.one");
          account(two, two.mergedPerson, "merged.one");
          post(two, two.mergedPerson);
          assertThat(two.plan().closing()).containsExactly("merged.one");
          two.merge();

          assertThat(open(two, two.keptPerson)).isEqualTo(1);
          assertThat(open(two, two.mergedPerson)).isZero();
          assertThat(holdings(two, two.keptPerson)).isEqualTo(1);
        });
  }

  @Test
  void the_only_account_goes_with_the_person() {
    TwoRecords.trying(
        two -> {
          account(two, two.mergedPerson, "merged.one");
          two.merge();

          assertThat(open(two, two.keptPerson)).isEqualTo(1);
        });
  }

  @Test
  void an_official_and_a_teacher_who_are_one_become_one() {
    TwoRecords.trying(
        two -> {
          long official =
              two.number(
                  "INSERT INTO person (jurisdiction, given_name, family_name)"
                      + " VALUES ('ir', 'مریم', 'کریمی') RETURNING id");
          post(two, official);
          var service = two.service(MergeService.class);
          var plan = service.plan(official, two.mergedPerson);
          service.merge(new MergePeople(official, two.mergedPerson, "x", plan.seen()));

          assertThat(two.person(two.merged)).isEqualTo(official);
          assertThat(two.led("520")).isEqualTo("520");
          assertThat(two.found("0084575948")).containsExactly("520");
        });
  }

  @Test
  void what_cannot_stand_in_one_record_is_named_and_refused() {
    TwoRecords.trying(
        two -> {
          var decree = LocalDate.of(2020, 9, 22);
          two.ranks()
              .record(
                  two.kept, "ostadyar", TwoRecords.MEHR_1398, null, "B", TwoRecords.LEARNT, true);
          two.ranks()
              .record(two.merged, "morabbi", decree, null, "1399/7", TwoRecords.LEARNT, false);
          two.appraisal(two.kept, 1402, 90);
          two.appraisal(two.merged, 1402, 70);
          two.draft(two.kept, "R-1300-00001");
          two.draft(two.merged, "R-1300-00002");

          assertThat(two.plan().obstacles())
              .hasExactlyElementsOfTypes(
                  RanksDiffer.class, BothCasesOpen.class, AppraisalsDiffer.class);
          assertThatThrownBy(two::merge)
              .isInstanceOfSatisfying(
                  RanksDiffer.class,
                  refusal ->
                      assertThat(refusal.arguments())
                          .containsExactly("morabbi", "ostadyar", decree, "1399/7"));
          assertThat(
                  two.number("SELECT count(*) FROM person_merge WHERE kept_id = " + two.keptPerson))
              .isZero();
        });
  }

  @Test
  void nobody_who_endorsed_a_case_becomes_the_one_it_is_about() {
    TwoRecords.trying(
        two -> {
          two.draft(two.kept, "R-1300-00001");
          two.run(
              "UPDATE request SET submitter_id = %d WHERE teacher_id = %d"
                  .formatted(two.mergedPerson, two.kept));

          assertThat(two.plan().obstacles()).hasExactlyElementsOfTypes(PartyToTheCase.class);
        });
  }

  @Test
  void nobody_merges_the_own_record_or_one_outside_the_scope_or_without_a_reason() {
    TwoRecords.trying(
        two -> {
          var self =
              new org.rutba.platform.Actor(
                  "a",
                  two.keptPerson,
                  1,
                  Roles.ADMINISTRATOR,
                  two.administrator.unitId(),
                  two.administrator.unitPath(),
                  "ir",
                  0);
          var merge = new MergePeople(two.keptPerson, two.mergedPerson, "x", two.plan().seen());
          assertThatThrownBy(() -> two.service(MergeService.class, self).merge(merge))
              .isInstanceOf(OwnRecord.class);
          var next = two.administrator(two.ministry.county("C2"));
          assertThatThrownBy(() -> two.service(MergeService.class, next).merge(merge))
              .isInstanceOf(OutsideScope.class);
          var silent = new MergePeople(two.keptPerson, two.mergedPerson, " ", two.plan().seen());
          assertThatThrownBy(() -> two.service(MergeService.class).merge(silent))
              .isInstanceOf(WordsForPeopleMissing.class);
          two.course(two.merged, "سنجش");
          assertThatThrownBy(() -> two.service(MergeService.class).merge(merge))
              .isInstanceOf(ChangedMeanwhile.class);
        });
  }

  @Test
  void a_merge_made_in_error_is_taken_back_whole() {
    TwoRecords.trying(
        two -> {
          two.ranks()
              .record(
                  two.merged, "morabbi", TwoRecords.MEHR_1390, null, "A", TwoRecords.LEARNT, true);
          two.course(two.merged, "سنجش");
          account(two, two.keptPerson, "kept.one");
          account(two, two.mergedPerson, "merged.one");
          post(two, two.mergedPerson);
          long id = two.merge();
          assertThat(two.ranks().history(two.kept)).hasSize(1);
          assertThat(two.service(MergeService.class).done(id).obstacles()).isEmpty();
          two.takeBack(id);

          assertThat(two.ranks().history(two.kept)).isEmpty();
          assertThat(two.ranks().history(two.merged))
              .extracting(RankPeriod::rank, RankPeriod::decree)
              .containsExactly(tuple("morabbi", "A"));
          assertThat(two.held("training_course", two.merged)).isEqualTo(1);
          assertThat(open(two, two.mergedPerson)).isEqualTo(1);
          assertThat(holdings(two, two.mergedPerson)).isEqualTo(1);
          assertThat(two.led("520")).isEqualTo("520");
          assertThat(two.found("520")).containsExactly("520");
          assertThat(two.found("410")).containsExactly("410");
          assertThat(two.number("SELECT unit_id FROM teacher WHERE id = " + two.merged))
              .isEqualTo(two.otherSchool);
          assertThatThrownBy(() -> two.takeBack(id)).isInstanceOf(MergeTakenBack.class);
          assertThat(two.service(MergeService.class).merges(Page.first(9)))
              .extracting(MergeLine::undoneReason)
              .containsExactly("دو نفر بودند");
        });
  }

  @Test
  void a_merge_something_has_followed_stands() {
    TwoRecords.trying(
        two -> {
          long id = two.merge();
          two.course(two.kept, "بعد از ادغام");
          two.ranks()
              .record(
                  two.kept, "morabbi", TwoRecords.MEHR_1390, null, "A", TwoRecords.LEARNT, true);

          assertThatThrownBy(() -> two.takeBack(id))
              .isInstanceOfSatisfying(
                  RecordsMovedOn.class,
                  refusal ->
                      assertThat(refusal.arguments())
                          .containsExactly(List.of("record-courses", "record-ranks")));
        });
  }

  @Test
  void a_record_merged_twice_is_followed_to_the_last_one() {
    TwoRecords.trying(
        two -> {
          long third = two.ministry.teacher(two.otherSchool, "630", "مریم", "کریمی");
          long first = two.merge();
          var service = two.service(MergeService.class);
          var plan = service.plan(two.person(third), two.keptPerson);
          long second =
              service.merge(new MergePeople(two.person(third), two.keptPerson, "x", plan.seen()));

          assertThat(two.led("520")).isEqualTo("630");
          assertThat(two.led("410")).isEqualTo("630");
          assertThat(two.service(MergeService.class).done(first).obstacles()).isNotEmpty();
          two.takeBack(second);
          assertThat(two.led("520")).isEqualTo("410");
          assertThat(two.led("630")).isEqualTo("630");
        });
  }

  @Test
  void a_teacher_who_moves_takes_the_merged_record_along() {
    TwoRecords.trying(
        two -> {
          two.merge();
          two.run(
              "UPDATE teacher SET unit_id = %d WHERE id = %d".formatted(two.otherSchool, two.kept));

          assertThat(two.number("SELECT unit_id FROM teacher WHERE id = " + two.merged))
              .isEqualTo(two.otherSchool);
        });
  }

  private static void account(TwoRecords two, long person, String name) {
    two.run(
        "INSERT INTO account (username, person_id, password_hash) VALUES ('%s', %d, 'x')"
            .formatted(name, person));
  }

  private static void post(TwoRecords two, long person) {
    two.run(
        """
        WITH q AS (INSERT INTO position (unit_id, role, title, title_latin)
          VALUES (%d, 'hr-officer', 'م', 'M') RETURNING id)
        INSERT INTO position_holder (position_id, person_id, during)
        SELECT id, %d, '[2020-01-01,)' FROM q
        """
            .formatted(two.otherSchool, person));
  }

  private static long open(TwoRecords two, long person) {
    return two.number("SELECT count(*) FROM account WHERE NOT closed AND person_id = " + person);
  }

  private static long holdings(TwoRecords two, long person) {
    return two.number("SELECT count(*) FROM position_holder WHERE person_id = " + person);
  }
}
