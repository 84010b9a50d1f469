package org.rutba.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rutba.decree.PayOfATeacher.day;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.assessment.FavourableFacts;
import org.rutba.assessment.KeptJudgements;
import org.rutba.document.DocumentRepository;
import org.rutba.document.RankDecreePaper;
import org.rutba.document.Verification;
import org.rutba.document.VerificationRepository;
import org.rutba.document.VerificationState;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Refusal;
import org.rutba.register.Ministry;
import org.rutba.register.RankPeriod;
import org.rutba.register.RankRepository;
import org.rutba.regulation.Regulations;

class DecreeActsTest {

  @Test
  void a_granted_case_takes_effect_on_the_day_it_was_asked_for_once_all_was_met() {
    given(
        granted -> {
          var sheet = granted.sheet(granted.prepared());

          assertThat(sheet.line().effectiveOn()).isEqualTo(GrantedCase.REQUESTED);
          assertThat(sheet.line().rankFrom()).isEqualTo("morabbi");
          assertThat(sheet.signatory()).isEqualTo("داریوش مهرآور");
          assertThat(sheet.obstacles()).isEmpty();
          assertThat(sheet.pay().pointsBefore()).isEqualByComparingTo("5500");
          assertThat(sheet.pay().pointsAfter()).isEqualByComparingTo("6500");
          assertThat(sheet.consequences())
              .extracting(Consequence::kind)
              .contains(Consequence.Kind.RANK_HOLDS, Consequence.Kind.ARREARS_LINES);
        });
  }

  @Test
  void issuing_numbers_the_decree_enters_the_rank_and_leaves_pay_lines() {
    given(
        granted -> {
          var decree = granted.issued();

          assertThat(decree.number()).startsWith("1404/").endsWith("/00001");
          assertThat(granted.ranks()).containsExactly("morabbi 1398/07/01", "ostadyar 1404/07/10");
          assertThat(granted.payLines(decree.documentId()))
              .containsExactly(
                  "supplement 1404/9 6500.00", "arrears 1404/7 700.00", "arrears 1404/8 1000.00");
          assertThat(granted.heard())
              .containsExactly(
                  new DecreeIssued(
                      "request", granted.request, decree.number(), decree.documentId()));
        });
  }

  @Test
  void the_paper_names_law_board_reductions_and_bears_the_mark() {
    given(
        granted -> {
          var decree = granted.issued();
          var paper =
              granted
                  .beans()
                  .get(DocumentRepository.class)
                  .facts(decree.documentId())
                  .as(RankDecreePaper.class);

          assertThat(paper.orderType()).isEqualTo("ارتقاء رتبه نظام رتبه‌بندی");
          assertThat(paper.previousRank()).isEqualTo("مربی معلم");
          assertThat(paper.rank()).isEqualTo("استادیار معلم");
          assertThat(paper.basis().articles()).contains("5", "6").isSorted();
          assertThat(paper.basis().board().number()).isEqualTo("14");
          assertThat(paper.remarks())
              .anySatisfy(remark -> assertThat(remark).contains("4 سال خدمت تمام‌وقت"));
          assertThat(paper.arrears())
              .extracting(RankDecreePaper.Arrears::period)
              .containsExactly("مهر 1404", "آبان 1404");
          assertThat(paper.grounds()).allSatisfy(g -> assertThat(g.article()).isNotBlank());
          assertThat(paper.illustrative()).isTrue();
          assertThat(paper.signatory().post()).isEqualTo("مدیرکل آموزش و پرورش استان آذرکوه");
        });
  }

  @Test
  void a_correction_to_a_later_day_supersedes_and_takes_back() {
    given(
        granted -> {
          var first = granted.issued();
          var draft =
              granted
                  .acts()
                  .correct(
                      new CorrectDecree(first.number(), day("1404/08/01"), "سابقه از آن دیگری بود"),
                      granted.officer(),
                      granted.record());
          assertThat(granted.sheet(draft).earlierNumber()).isEqualTo(first.number());
          var second = granted.issue(draft);

          assertThat(granted.ranks())
              .containsExactly("morabbi 1398/07/01", "morabbi 1404/07/10", "ostadyar 1404/08/01");
          assertThat(granted.payLines(second.documentId()))
              .containsExactly("supplement 1404/9 6500.00", "recovery 1404/7 -700.00");
          assertThat(status(granted, first)).isEqualTo(DecreeStatus.SUPERSEDED);
          assertThat(status(granted, second)).isEqualTo(DecreeStatus.VALID);
          refused(
              DecreeNoLongerStands.class,
              () ->
                  granted
                      .acts()
                      .correct(
                          new CorrectDecree(first.number(), day("1404/08/02"), "دوباره"),
                          granted.officer(),
                          granted.record()));
        });
  }

  @Test
  void a_correction_to_an_earlier_day_owes_the_days_added() {
    given(
        granted -> {
          var first = granted.issued();
          granted.todayIs("1404/10/05");
          var second =
              granted.issue(
                  granted
                      .acts()
                      .correct(
                          new CorrectDecree(first.number(), day("1404/07/01"), "تاریخ درست"),
                          granted.officer(),
                          granted.record()));

          assertThat(granted.ranks()).containsExactly("morabbi 1398/07/01", "ostadyar 1404/07/01");
          assertThat(granted.payLines(second.documentId()))
              .containsExactly("supplement 1404/10 6500.00", "arrears 1404/7 300.00");
        });
  }

  @Test
  void a_revocation_is_a_decree_that_brings_the_former_rank_back() {
    given(
        granted -> {
          var first = granted.issued();
          granted.todayIs("1404/10/05");
          var revocation =
              granted
                  .acts()
                  .revoke(
                      new RevokeDecree(first.number(), "مدرک نادرست"),
                      granted.officer(),
                      granted.record());

          assertThat(granted.ranks().get(granted.ranks().size() - 1)).startsWith("morabbi");
          assertThat(granted.ranks()).noneMatch(rank -> rank.startsWith("ostadyar"));
          assertThat(granted.payLines(revocation.documentId()))
              .containsExactly(
                  "supplement 1404/10 5500.00",
                  "recovery 1404/7 -700.00",
                  "recovery 1404/8 -1000.00",
                  "recovery 1404/9 -1000.00");
          assertThat(status(granted, first)).isEqualTo(DecreeStatus.REVOKED);
          assertThat(granted.heard())
              .contains(
                  new DecreeMended(
                      granted.request,
                      revocation.number(),
                      revocation.documentId(),
                      first.number(),
                      true));
        });
  }

  @Test
  void a_decree_of_a_record_merged_since_is_revoked_on_the_record_that_stays() {
    given(
        granted -> {
          var first = granted.issued();
          long kept = new Ministry(granted.em()).teacher(granted.school, "K1", "الهام", "درویشی");
          granted.run(
              "INSERT INTO pay_right VALUES (" + kept + ", '[2015-03-21,)', 5400, 3250, 1350)");
          var ranks = granted.beans().get(RankRepository.class);
          ranks.takeOver(kept, granted.teacher, Instant.now());
          granted.run(
              "UPDATE teacher SET merged_into = %d WHERE id = %d".formatted(kept, granted.teacher));
          assertThat(ranks.history(kept)).extracting(RankPeriod::rank).contains("ostadyar");
          var revocation = revoked(granted, first);

          assertThat(ranks.history(kept)).extracting(RankPeriod::rank).containsOnly("morabbi");
          assertThat(granted.ranks()).anyMatch(rank -> rank.startsWith("ostadyar"));
          assertThat(granted.decrees().ofTeacher(kept, granted.officer()))
              .extracting(DecreeLine::number)
              .containsExactlyInAnyOrder(first.number(), revocation.number());
        });
  }

  @Test
  void a_revoked_correction_leaves_the_decree_it_corrected_standing_again() {
    given(
        granted -> {
          var first = granted.issued();
          var second = granted.issue(corrected(granted, first, "1404/08/01"));
          var third = revoked(granted, second);

          assertThat(granted.ranks().get(granted.ranks().size() - 1))
              .isEqualTo("ostadyar 1404/07/10");
          assertThat(granted.payLines(third.documentId()))
              .containsExactly("supplement 1404/9 6500.00", "arrears 1404/7 700.00");
          assertThat(status(granted, first)).isEqualTo(DecreeStatus.VALID);
          assertThat(status(granted, second)).isEqualTo(DecreeStatus.REVOKED);
          assertThat(register(granted, new DecreeFilter(0, null, null, DecreeStatus.SUPERSEDED)))
              .isEmpty();
          assertThat(register(granted, new DecreeFilter(0, null, null, DecreeStatus.VALID)))
              .containsExactlyInAnyOrder(first.number(), third.number());
          assertThat(verified(granted, first).state()).isEqualTo(VerificationState.VALID);
          assertThat(verified(granted, first).changedOn()).isNull();
          assertThat(verified(granted, second).state()).isEqualTo(VerificationState.REVOKED);
          var paper =
              granted
                  .beans()
                  .get(DocumentRepository.class)
                  .facts(third.documentId())
                  .as(RankDecreePaper.class);
          assertThat(paper.earlier().restored()).isEqualTo(first.number());
        });
  }

  @Test
  void a_revoked_correction_to_an_earlier_day_takes_back_the_days_it_added() {
    given(
        granted -> {
          var first = granted.issued();
          var second = granted.issue(corrected(granted, first, "1404/07/01"));
          var third = revoked(granted, second);

          assertThat(granted.ranks().get(granted.ranks().size() - 1))
              .isEqualTo("ostadyar 1404/07/10");
          assertThat(granted.ranks()).noneMatch(rank -> rank.equals("ostadyar 1404/07/01"));
          assertThat(granted.payLines(third.documentId()))
              .containsExactly("supplement 1404/9 6500.00", "recovery 1404/7 -300.00");
        });
  }

  @Test
  void a_decree_that_stands_again_can_be_corrected_or_revoked_once_more() {
    given(
        granted -> {
          var first = granted.issued();
          revoked(granted, granted.issue(corrected(granted, first, "1404/08/01")));
          var again = granted.issue(corrected(granted, first, "1404/08/05"));
          assertThat(status(granted, first)).isEqualTo(DecreeStatus.SUPERSEDED);
          revoked(granted, again);
          revoked(granted, first);

          assertThat(status(granted, first)).isEqualTo(DecreeStatus.REVOKED);
          assertThat(verified(granted, first).state()).isEqualTo(VerificationState.REVOKED);
          assertThat(granted.ranks()).noneMatch(rank -> rank.startsWith("ostadyar"));
          refused(DecreeNoLongerStands.class, () -> revoked(granted, first));
        });
  }

  @Test
  void no_decree_comes_from_a_value_the_ministry_has_not_confirmed() {
    given(
        granted -> {
          var bare =
              Regulations.ofClasspath()
                  .inForce(
                      "ir", "promotion", "teacher", GrantedCase.REQUESTED, "", List.of(), false);
          var draft =
              granted.prepared(
                  KeptJudgements.keep(
                      granted.em(),
                      granted.teacher,
                      bare,
                      FavourableFacts.ofMorabbi(),
                      "ostadyar",
                      GrantedCase.REQUESTED));

          assertThatThrownBy(() -> granted.issue(draft))
              .isInstanceOfSatisfying(
                  ValueUnconfirmed.class,
                  refusal ->
                      assertThat(refusal.arguments())
                          .hasSize(2)
                          .startsWith(granted.request)
                          .anySatisfy(argument -> assertThat(argument.toString()).contains("ir/")));
        });
  }

  @Test
  void a_rank_that_changed_since_the_grant_is_refused_by_name() {
    given(
        granted -> {
          var draft = granted.prepared();
          granted.run(
              "INSERT INTO rank_entry (teacher_id, rank, valid_from, recorded_at) VALUES ("
                  + granted.teacher
                  + ", 'ostadyar', '2025-01-01', now())");

          assertThatThrownBy(() -> granted.issue(draft))
              .isInstanceOfSatisfying(
                  RankHasChanged.class,
                  refusal ->
                      assertThat(refusal.arguments())
                          .containsExactly(granted.request, "morabbi", "ostadyar"));
        });
  }

  @Test
  void somebody_who_retired_before_the_effective_day_gets_no_decree() {
    given(
        granted -> {
          var draft = granted.prepared();
          granted.run("UPDATE teacher SET retired_on = '2025-10-01' WHERE id = " + granted.teacher);

          refused(TeacherRetired.class, () -> granted.issue(draft));
        });
  }

  @Test
  void a_vacant_signatory_or_missing_rights_stand_in_the_way() {
    given(
        granted -> {
          var draft = granted.prepared();
          granted.run("UPDATE position_holder SET during = '[2020-01-01,2025-01-01)'");
          granted.run("DELETE FROM pay_right WHERE teacher_id = " + granted.teacher);

          assertThat(granted.sheet(draft).obstacles())
              .hasExactlyElementsOfTypes(PayRightsMissing.class, NoSignatory.class);
          assertThat(granted.sheet(draft).pay()).isNull();
        });
  }

  @Test
  void a_held_draft_waits_until_it_is_released() {
    given(
        granted -> {
          var draft = granted.prepared();
          granted
              .acts()
              .hold(
                  new HoldDraft(draft, granted.version(draft), "مدرک در راه است"),
                  granted.officer(),
                  granted.record());
          refused(DraftHeld.class, () -> granted.issue(draft));
          granted
              .acts()
              .release(draft, granted.version(draft), granted.officer(), granted.record());

          assertThat(granted.issue(draft).number()).isNotBlank();
        });
  }

  @Test
  void a_draft_changed_since_it_was_shown_is_not_issued_as_it_was_shown() {
    given(
        granted -> {
          var draft = granted.prepared();
          int seen = granted.version(draft);
          granted
              .acts()
              .changeEffectiveDay(
                  new ChangeEffectiveDay(draft, seen, day("1404/08/01"), "شروع ماه"),
                  granted.officer(),
                  granted.record());
          granted.version(draft);

          refused(
              ChangedMeanwhile.class,
              () ->
                  granted
                      .acts()
                      .issue(
                          List.of(new IssueDecree(draft, seen)),
                          granted.officer(),
                          granted.record()));
        });
  }

  @Test
  void a_draft_is_issued_once() {
    given(
        granted -> {
          var draft = granted.prepared();
          granted.issue(draft);

          refused(DecreeAlreadyIssued.class, () -> granted.issue(draft));
        });
  }

  @Test
  void the_effective_day_moves_only_for_a_reason_and_within_the_law() {
    given(
        granted -> {
          var draft = granted.prepared();

          refused(ReasonMissing.class, () -> move(granted, draft, "1404/08/01", " "));
          refused(EffectiveDayInFuture.class, () -> move(granted, draft, "1404/09/02", "زود"));
          refused(EffectiveDayTooEarly.class, () -> move(granted, draft, "1400/06/30", "دیر"));
          move(granted, draft, "1404/09/01", "امروز");
          move(granted, draft, "1404/07/10", null);
          assertThat(granted.sheet(draft).effectiveReason()).isNull();
        });
  }

  @Test
  void another_province_neither_lists_nor_issues_nor_reads() {
    given(
        granted -> {
          var draft = granted.prepared();
          var stranger = new GrantedCase(granted.em()).officer();

          assertThat(granted.decrees().waiting(DraftFilter.ALL, Page.first(20), stranger).count())
              .isZero();
          assertThat(
                  granted
                      .decrees()
                      .waiting(DraftFilter.ALL, Page.first(20), granted.officer())
                      .lines())
              .extracting(WaitingLine::draftId)
              .containsExactly(draft);
          refused(
              OutsideScope.class,
              () ->
                  granted
                      .acts()
                      .issue(List.of(new IssueDecree(draft, 0)), stranger, granted.record()));
          var decree = granted.issue(draft);
          refused(OutsideScope.class, () -> granted.decrees().sheet(decree.number(), stranger));
        });
  }

  @Test
  void the_register_finds_decrees_by_year_words_and_status() {
    given(
        granted -> {
          var decree = granted.issued();
          var officer = granted.officer();

          assertThat(register(granted, new DecreeFilter(0, 1404, null, null)))
              .containsExactly(decree.number());
          assertThat(register(granted, new DecreeFilter(0, 1403, null, null))).isEmpty();
          assertThat(register(granted, new DecreeFilter(0, null, "درويشي", DecreeStatus.VALID)))
              .containsExactly(decree.number());
          assertThat(register(granted, new DecreeFilter(0, null, null, DecreeStatus.REVOKED)))
              .isEmpty();
          var sheet = granted.decrees().sheet(decree.number(), officer);
          assertThat(sheet.decision().votesFor()).isEqualTo(8);
          assertThat(sheet.pay()).hasSize(3);
        });
  }

  private static long corrected(GrantedCase granted, IssuedDecree decree, String day) {
    return granted
        .acts()
        .correct(
            new CorrectDecree(decree.number(), day(day), "تاریخ درست"),
            granted.officer(),
            granted.record());
  }

  private static IssuedDecree revoked(GrantedCase granted, IssuedDecree decree) {
    return granted
        .acts()
        .revoke(
            new RevokeDecree(decree.number(), "مدرک نادرست"), granted.officer(), granted.record());
  }

  private static Verification verified(GrantedCase granted, IssuedDecree decree) {
    return granted.beans().get(VerificationRepository.class).verify(decree.code(), "test");
  }

  private static List<String> register(GrantedCase granted, DecreeFilter filter) {
    return granted.decrees().decrees(filter, Page.first(20), granted.officer()).lines().stream()
        .map(DecreeLine::number)
        .toList();
  }

  private static void move(GrantedCase granted, long draft, String day, String reason) {
    granted
        .acts()
        .changeEffectiveDay(
            new ChangeEffectiveDay(draft, granted.version(draft), day(day), reason),
            granted.officer(),
            granted.record());
  }

  private static DecreeStatus status(GrantedCase granted, IssuedDecree decree) {
    return granted.decrees().sheet(decree.number(), granted.officer()).line().status();
  }

  private static void refused(Class<? extends Refusal> fact, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(fact);
  }

  private static void given(Consumer<GrantedCase> test) {
    RealDatabase.get().trying(em -> test.accept(new GrantedCase(em)));
  }
}
