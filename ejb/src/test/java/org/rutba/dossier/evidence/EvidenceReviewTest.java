package org.rutba.dossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rutba.notification.MessageRepository;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.rules.facts.PointItem;
import org.rutba.rules.facts.Publication;
import org.rutba.task.InboxLine;
import org.rutba.task.TaskKind;

class EvidenceReviewTest {

  @Test
  void an_article_counts_as_the_group_found_it_and_only_from_then_on() {
    ReviewRoom.in(
        room -> {
          var number = room.article();
          assertThat(number).matches("E-1404-\\d{5}");
          assertThat(room.facts().publications()).isEmpty();
          assertThat(room.facts().points()).isEmpty();
          assertThat(room.queue(room.group))
              .extracting(EvidenceLine::number, EvidenceLine::counts)
              .containsExactly(tuple(number, false));

          room.review(room.group).accept(room.found(number, "education", "field-of-study"));

          assertThat(room.facts().publications())
              .singleElement()
              .satisfies(
                  work ->
                      assertThat(work.subjects())
                          .containsExactlyInAnyOrder("education", "field-of-study"));
          assertThat(room.facts().points())
              .extracting(PointItem::indicator, PointItem::quantity)
              .containsExactly(tuple("article", BigDecimal.ONE.setScale(2)));
          assertThat(room.sheet(number).line().state()).isEqualTo("accepted");
          assertThat(room.queue(room.group)).isEmpty();
        });
  }

  @Test
  void each_step_is_kept_with_who_why_and_old_and_new() {
    ReviewRoom.in(
        room -> {
          var number = room.article();
          room.review(room.group).accept(room.found(number, "education"));

          assertThat(room.sheet(number).steps())
              .extracting(StepLine::step, StepLine::reason, StepLine::oldValue, StepLine::newValue)
              .containsExactly(
                  tuple("accepted", "سند دیده شد", null, null),
                  tuple("found", null, "taught-subject", "education"),
                  tuple("entered", null, null, "پژوهش"));
          assertThat(room.sheet(number).steps())
              .extracting(StepLine::person)
              .containsExactly("گروه نمونه", "گروه نمونه", "مریم نمونه");
        });
  }

  @Test
  void a_book_is_judged_by_the_group_and_then_approved_by_the_working_group() {
    ReviewRoom.in(
        room -> {
          var number = room.evidence(room.leader).add(room.work(EvidenceKind.BOOK, "کتاب"));
          var groups =
              new AcceptEvidence(
                  number,
                  0,
                  List.of("taught-subject"),
                  "authored",
                  null,
                  null,
                  null,
                  null,
                  "تألیف است");
          room.review(room.group).accept(groups);

          assertThat(room.facts().publications())
              .extracting(Publication::approved)
              .containsExactly(false);
          assertThat(room.queue(room.workingGroup))
              .extracting(EvidenceLine::number)
              .containsExactly(number);
          room.review(room.workingGroup).accept(room.found(number));

          assertThat(room.facts().publications())
              .extracting(Publication::approved)
              .containsExactly(true);
          assertThat(room.facts().publications())
              .extracting(Publication::authorship, Publication::groupApproved)
              .containsExactly(tuple("authored", true));
        });
  }

  @Test
  void a_book_not_approved_keeps_what_the_group_found() {
    ReviewRoom.in(
        room -> {
          var number = room.evidence(room.leader).add(room.work(EvidenceKind.BOOK, "کتاب"));
          room.review(room.group)
              .accept(
                  new AcceptEvidence(
                      number, 0, List.of("education"), "compiled", null, null, null, null, null));
          room.review(room.workingGroup).refuse(room.refused(number));

          assertThat(room.facts().publications())
              .extracting(Publication::approved)
              .containsExactly(false);
          assertThat(room.sheet(number).line().state()).isEqualTo("accepted");
          assertThat(room.sheet(number).findings().approved()).isFalse();
        });
  }

  @Test
  void of_a_later_printing_the_group_says_whether_it_was_revised_and_of_a_book_who_wrote_it() {
    ReviewRoom.in(
        room -> {
          var first = room.work(EvidenceKind.BOOK, "کتاب");
          var second =
              new AddEvidence(
                  first.teacherId(),
                  first.kind(),
                  null,
                  first.title(),
                  first.venue(),
                  first.day(),
                  null,
                  null,
                  null,
                  first.subjects(),
                  ItemFacts.printed(2, true),
                  null);
          var number = room.evidence(room.leader).add(second);
          for (var authorship : new String[] {null, "authored"}) {
            var findings =
                new AcceptEvidence(
                    number, 0, List.of("education"), authorship, null, null, null, null, "x");
            assertThatThrownBy(() -> room.review(room.group).accept(findings))
                .isInstanceOfSatisfying(
                    EvidenceIncomplete.class,
                    refusal ->
                        assertThat(refusal.arguments())
                            .containsExactly(authorship == null ? "authorship" : "revised"));
          }
        });
  }

  @Test
  void what_is_refused_counts_for_nothing_and_those_concerned_are_told() {
    ReviewRoom.in(
        room -> {
          var number = room.article();
          room.review(room.group).refuse(room.refused(number));

          assertThat(room.facts().publications()).isEmpty();
          var sheet = room.sheet(number);
          assertThat(sheet.line().state()).isEqualTo("refused");
          assertThat(sheet.findings().ground()).isEqualTo("not-relevant");
          for (var person : List.of(room.teacher.personId(), room.leader.personId())) {
            assertThat(room.as(room.leader).get(MessageRepository.class).latest(person, 5).get(0))
                .satisfies(
                    message -> {
                      assertThat(message.key()).isEqualTo("message.evidence-refused");
                      assertThat(message.arguments()).contains(number, "به تدریس ربط ندارد");
                    });
          }
          assertThatThrownBy(() -> room.accept(number)).isInstanceOf(EvidenceMovedOn.class);
        });
  }

  @Test
  void further_information_is_asked_for_once_and_the_answer_comes_back_to_the_examiner() {
    ReviewRoom.in(
        room -> {
          var number = room.article();
          room.review(room.group).ask(number, 0, "جلد مجله؟");
          assertThat(room.inbox(room.group)).isEmpty();
          assertThat(room.inbox(room.leader))
              .extracting(InboxLine::kind, InboxLine::subject)
              .containsExactly(tuple(TaskKind.ANSWER_EXAMINER, number));
          assertThatThrownBy(() -> room.accept(number)).isInstanceOf(EvidenceMovedOn.class);

          room.evidence(room.leader).answer(number, "پیوست شد");
          assertThat(room.inbox(room.leader)).isEmpty();
          assertThat(room.inbox(room.group))
              .extracting(InboxLine::kind)
              .containsExactly(TaskKind.EXAMINE_EVIDENCE);
          assertThatThrownBy(
                  () -> room.review(room.group).ask(number, room.version(number), "باز هم؟"))
              .isInstanceOf(InformationAskedAlready.class);
          assertThatThrownBy(() -> room.evidence(room.leader).answer(number, "دوباره"))
              .isInstanceOf(EvidenceMovedOn.class);
        });
  }

  @Test
  void what_is_put_off_says_why_and_is_taken_up_again() {
    ReviewRoom.in(
        room -> {
          var number = room.article();
          assertThatThrownBy(() -> room.review(room.group).hold(number, 0, " "))
              .isInstanceOf(WordsMissing.class);
          room.review(room.group).hold(number, 0, "منتظر مجله");
          assertThat(room.sheet(number).findings().reason()).isEqualTo("منتظر مجله");
          assertThat(room.queue(room.group)).isEmpty();
          assertThatThrownBy(() -> room.accept(number)).isInstanceOf(EvidenceMovedOn.class);

          room.review(room.group).release(number, room.version(number));
          assertThat(room.queue(room.group)).hasSize(1);
        });
  }

  @Test
  void nobody_examines_the_own_evidence_a_relatives_or_what_one_brought() {
    ReviewRoom.in(
        room -> {
          var number = room.article();
          var themselves =
              room.room.as(
                  Roles.EVIDENCE_REVIEWER,
                  room.room.county,
                  room.group.positionId(),
                  room.teacher.personId());
          var bringer =
              room.room.as(
                  Roles.EVIDENCE_REVIEWER,
                  room.room.county,
                  room.group.positionId(),
                  room.leader.personId());
          for (var actor : List.of(themselves, bringer)) {
            assertThat(room.queue(actor)).isEmpty();
            assertThat(room.evidence(actor).sheet(number).mayExamine()).isFalse();
            assertThatThrownBy(() -> room.review(actor).accept(room.found(number, "education")))
                .isInstanceOf(OwnEvidence.class);
            assertThatThrownBy(() -> room.review(actor).refuse(room.refused(number)))
                .isInstanceOf(OwnEvidence.class);
          }
          room.em
              .createNativeQuery("INSERT INTO relative VALUES (:a, :b, 'sister')")
              .setParameter("a", room.group.personId())
              .setParameter("b", room.teacher.personId())
              .executeUpdate();
          assertThat(room.queue(room.group)).isEmpty();
          assertThatThrownBy(() -> room.accept(number)).isInstanceOf(RelativesEvidence.class);
          assertThatThrownBy(() -> room.review(room.group).ask(number, 0, "؟"))
              .isInstanceOf(RelativesEvidence.class);
        });
  }

  @Test
  void a_relatives_piece_goes_to_somebody_elses_inbox() {
    ReviewRoom.in(
        room -> {
          var other = room.reviewer("educational-group");
          room.em
              .createNativeQuery("INSERT INTO relative VALUES (:a, :b, 'brother')")
              .setParameter("a", room.teacher.personId())
              .setParameter("b", room.group.personId())
              .executeUpdate();
          room.article();
          assertThat(room.inbox(room.group)).isEmpty();
          assertThat(room.inbox(other)).hasSize(1);
        });
  }

  @Test
  void another_kind_of_examiner_and_another_county_find_nothing_to_examine() {
    ReviewRoom.in(
        room -> {
          var number = room.article();
          assertThat(room.queue(room.workingGroup)).isEmpty();
          assertThatThrownBy(
                  () -> room.review(room.workingGroup).accept(room.found(number, "education")))
              .isInstanceOf(NotTheExaminer.class);
          var far =
              room.holder(
                  Roles.EVIDENCE_REVIEWER,
                  room.room.ministry.county("F" + System.nanoTime()),
                  room.room.person("دور"));
          assertThat(room.queue(far)).isEmpty();
          assertThatThrownBy(() -> room.evidence(far).sheet(number))
              .isInstanceOf(OutsideScope.class);
          assertThatThrownBy(() -> room.review(far).accept(room.found(number, "education")))
              .isInstanceOf(OutsideScope.class);
        });
  }

  @Test
  void a_page_shown_before_somebody_else_acted_decides_nothing() {
    ReviewRoom.in(
        room -> {
          var number = room.article();
          var shown = room.found(number, "education");
          room.review(room.group).hold(number, 0, "منتظر");
          room.review(room.group).release(number, room.version(number));
          assertThatThrownBy(() -> room.review(room.group).accept(shown))
              .isInstanceOf(ChangedMeanwhile.class);
        });
  }

  @Test
  void a_teacher_brings_the_own_evidence_and_nobody_elses() {
    ReviewRoom.in(
        room -> {
          var number = room.evidence(room.teacher).add(room.work(EvidenceKind.ARTICLE, "خودم"));
          assertThat(room.evidence(room.teacher).items(room.room.teacher))
              .extracting(EvidenceLine::number)
              .containsExactly(number);
          var colleague =
              room.room.ministry.teacher(room.room.school, "N" + System.nanoTime(), "ک", "د");
          var others =
              new AddEvidence(
                  colleague,
                  EvidenceKind.ARTICLE,
                  null,
                  "x",
                  "y",
                  LocalDate.of(2025, 1, 1),
                  null,
                  null,
                  null,
                  List.of(),
                  ItemFacts.NONE,
                  null);
          assertThatThrownBy(() -> room.evidence(room.teacher).add(others))
              .isInstanceOf(OutsideScope.class);
          assertThatThrownBy(() -> room.evidence(room.teacher).items(colleague))
              .isInstanceOf(OutsideScope.class);
        });
  }

  @Test
  void a_piece_is_taken_back_by_whoever_brought_it_and_only_before_the_decision() {
    ReviewRoom.in(
        room -> {
          var number = room.evidence(room.teacher).add(room.work(EvidenceKind.ARTICLE, "خودم"));
          assertThatThrownBy(() -> room.evidence(room.leader).withdraw(number, "x"))
              .isInstanceOf(NotBroughtByYou.class);
          room.evidence(room.teacher).withdraw(number, "اشتباه بود");
          assertThat(room.inbox(room.group)).isEmpty();

          var decided = room.article();
          room.accept(decided);
          assertThatThrownBy(() -> room.evidence(room.leader).withdraw(decided, "x"))
              .isInstanceOf(EvidenceMovedOn.class);
        });
  }

  @Test
  void what_is_missing_or_of_a_day_to_come_is_named() {
    ReviewRoom.in(
        room -> {
          assertThatThrownBy(
                  () -> room.evidence(room.leader).add(room.work(EvidenceKind.ARTICLE, " ")))
              .isInstanceOf(EvidenceIncomplete.class);
          assertThatThrownBy(() -> room.evidence(room.leader).add(room.item("contest", "0")))
              .isInstanceOf(EvidenceIncomplete.class);
          assertThatThrownBy(() -> room.evidence(room.leader).add(room.item("nothing", "1")))
              .isInstanceOf(IndicatorUnknown.class);
          var later = room.work(EvidenceKind.ARTICLE, "x");
          assertThatThrownBy(
                  () ->
                      room.evidence(room.leader)
                          .add(
                              new AddEvidence(
                                  later.teacherId(),
                                  later.kind(),
                                  null,
                                  "x",
                                  "y",
                                  LocalDate.of(2025, 11, 23),
                                  null,
                                  null,
                                  null,
                                  List.of(),
                                  ItemFacts.NONE,
                                  null)))
              .isInstanceOf(EvidenceInFuture.class);
        });
  }

  @Test
  void the_group_may_find_another_quantity() {
    ReviewRoom.in(
        room -> {
          var number = room.evidence(room.leader).add(room.item("contest", "3"));
          room.review(room.group)
              .accept(
                  new AcceptEvidence(
                      number,
                      0,
                      List.of(),
                      null,
                      null,
                      null,
                      null,
                      new BigDecimal("2"),
                      "یکی تکراری است"));
          assertThat(room.facts().points())
              .singleElement()
              .satisfies(item -> assertThat(item.quantity()).isEqualByComparingTo("2"));
          assertThat(room.sheet(number).steps())
              .extracting(StepLine::field, StepLine::oldValue, StepLine::newValue)
              .contains(tuple("quantity", "3.00", "2"));
        });
  }

  @Test
  void evidence_counts_on_the_last_day_its_paper_names_and_says_so() {
    ReviewRoom.in(
        room -> {
          var today = new TimeSource().today();
          var number = room.evidence(room.leader).add(until(room, today));
          room.review(room.group).accept(room.found(number));

          assertThat(room.sheet(number).line().lastDay()).isEqualTo(today);
          assertThat(room.sheet(number).line().expiresOn()).isEqualTo(today.plusDays(1));
          assertThat(room.sheet(number).line().counts()).isTrue();
        });
  }

  private static AddEvidence until(ReviewRoom room, LocalDate last) {
    var lasting = room.item("contest", "1");
    return new AddEvidence(
        lasting.teacherId(),
        lasting.kind(),
        lasting.indicator(),
        lasting.title(),
        null,
        LocalDate.of(2020, 1, 1),
        BigDecimal.ONE,
        null,
        null,
        List.of(),
        lasting.item(),
        last);
  }

  @Test
  void evidence_that_has_expired_counts_no_more() {
    ReviewRoom.in(
        room -> {
          var number = room.evidence(room.leader).add(until(room, LocalDate.of(2024, 1, 1)));
          room.review(room.group).accept(room.found(number));

          assertThat(room.facts().points()).isEmpty();
          assertThat(room.sheet(number).line().counts()).isFalse();
          assertThat(room.review(room.group).examination(number).checks())
              .filteredOn(check -> check.code().equals("lasts"))
              .extracting(Check::status)
              .containsExactly("not-met");
        });
  }

  @Test
  void an_original_is_seen_and_given_back_by_another_than_the_teacher() {
    ReviewRoom.in(
        room -> {
          var number = room.article();
          assertThatThrownBy(() -> room.evidence(room.leader).returnOriginal(number))
              .isInstanceOf(OriginalNotSeen.class);
          room.evidence(room.leader).seeOriginal(number);
          room.evidence(room.group).returnOriginal(number);
          assertThat(room.sheet(number).original())
              .satisfies(
                  original -> {
                    assertThat(original.seenBy()).isEqualTo("مریم نمونه");
                    assertThat(original.returnedBy()).isEqualTo("گروه نمونه");
                    assertThat(original.returned()).isTrue();
                  });
          var themselves =
              room.room.as(
                  Roles.SCHOOL_LEADER,
                  room.room.school,
                  room.room.leaderPosition,
                  room.teacher.personId());
          assertThatThrownBy(() -> room.evidence(themselves).seeOriginal(number))
              .isInstanceOf(OwnEvidence.class);
        });
  }

  @Test
  void the_data_answer_what_they_can_of_an_examination() {
    ReviewRoom.in(
        room -> {
          var first = room.article();
          var second = room.article();
          assertThat(room.review(room.group).examination(second).checks())
              .extracting(Check::code, Check::status)
              .contains(
                  tuple("file", "not-met"),
                  tuple("files-checked", "no-data"),
                  tuple("original", "no-data"),
                  tuple("after-rank", "no-data"),
                  tuple("venue", "met"));
          assertThat(room.review(room.group).examination(second).checks())
              .filteredOn(check -> check.code().equals("once"))
              .extracting(Check::status, Check::detail)
              .containsExactly(tuple("not-met", first));
        });
  }

  @Test
  void a_reviewers_power_is_given_by_the_administrator_to_reviewers_positions_only() {
    ReviewRoom.in(
        room -> {
          var administrator =
              room.holder(
                  Roles.ADMINISTRATOR, room.room.ministry.ministry(), room.room.person("مدیر"));
          room.review(administrator).entrust(room.group.positionId(), Examiner.BOOK_WORKING_GROUP);
          assertThat(room.review(room.group).power()).isEqualTo("book-working-group");
          assertThatThrownBy(
                  () ->
                      room.review(administrator)
                          .entrust(room.room.leaderPosition, Examiner.EDUCATIONAL_GROUP))
              .isInstanceOf(NoReviewersPosition.class);
          var elsewhere =
              room.holder(
                  Roles.ADMINISTRATOR,
                  room.room.ministry.county("G" + System.nanoTime()),
                  room.room.person("دور"));
          assertThatThrownBy(
                  () ->
                      room.review(elsewhere)
                          .entrust(room.group.positionId(), Examiner.EDUCATIONAL_GROUP))
              .isInstanceOf(OutsideScope.class);
        });
  }
}
