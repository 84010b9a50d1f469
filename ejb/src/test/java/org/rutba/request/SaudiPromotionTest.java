package org.rutba.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.committee.Ballot;
import org.rutba.committee.CastVote;
import org.rutba.committee.CommitteeService;
import org.rutba.committee.Lack;
import org.rutba.committee.ReturnMatter;
import org.rutba.decree.DecreeService;
import org.rutba.decree.DraftFilter;
import org.rutba.decree.IssueDecree;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;

/** A Saudi promotion from the application to the decree, on the machine of boards and decrees. */
class SaudiPromotionTest {

  @Test
  void a_practitioner_applies_the_ministry_decides_and_the_decree_makes_an_advanced_teacher() {
    inMinistry(
        casework -> {
          var number = apply(casework, "key");

          grant(casework, number);
          issue(casework, number);

          assertThat(casework.places())
              .containsExactly("practitioner 2/3 1441/04/19", "advanced 1/5 1448/05/11");
          assertThat(state(casework, number)).isEqualTo("closed");
        });
  }

  @Test
  void the_schools_head_may_ask_as_well() {
    inMinistry(
        casework -> {
          var requests = casework.as(casework.head()).get(RequestService.class);
          var number = requests.start(casework.teacher, "advanced");
          requests.submit(new SubmitRequest(number, 0, "أؤيد الطلب", "key"));

          grant(casework, number);

          assertThat(state(casework, number)).isEqualTo("granted");
        });
  }

  @Test
  void an_application_sent_twice_is_one_request_and_a_second_is_refused() {
    inMinistry(
        casework -> {
          var number = apply(casework, "key");

          assertThat(apply(casework, "key")).isEqualTo(number);
          assertThatThrownBy(() -> apply(casework, "another"))
              .isInstanceOf(RequestAlreadyOpen.class);
        });
  }

  @Test
  void what_the_board_asks_is_answered_by_the_teacher_who_applied() {
    inMinistry(
        casework -> {
          var number = apply(casework, "key");
          casework
              .as(casework.holder())
              .get(CommitteeService.class)
              .returnForInformation(
                  new ReturnMatter(
                      number, List.of(new ReturnMatter.Asked(Lack.values()[0], "شهادة الخبرة"))));

          own(casework).answer(new AnswerReturn(number, List.of("أُرفقت الشهادة")));

          assertThat(state(casework, number)).isEqualTo("before-committee");
        });
  }

  @Test
  void a_request_of_the_head_is_not_the_teachers_to_withdraw_and_the_own_one_is() {
    inMinistry(
        casework -> {
          var byHead =
              casework
                  .as(casework.head())
                  .get(RequestService.class)
                  .start(casework.teacher, "advanced");
          assertThatThrownBy(() -> own(casework).withdraw(byHead, "لا أرغب"))
              .isInstanceOf(OutsideScope.class);
          casework.as(casework.head()).get(RequestService.class).withdraw(byHead, null);

          var number = apply(casework, "key");
          own(casework).withdraw(number, "لا أرغب");

          assertThat(state(casework, number)).isEqualTo("withdrawn");
        });
  }

  @Test
  void without_words_nothing_is_sent_and_without_a_licence_nobody_is_eligible() {
    inMinistry(
        casework -> {
          assertThatThrownBy(
                  () -> own(casework).apply(new ApplyForRank("advanced", " ", null, "key")))
              .isInstanceOf(StatementMissing.class);
          casework.run("DELETE FROM licence_held WHERE teacher_id = " + casework.teacher);
          assertThatThrownBy(() -> apply(casework, "key")).isInstanceOf(NotEligible.class);
        });
  }

  private static String apply(SaudiCasework casework, String key) {
    return own(casework).apply(new ApplyForRank("advanced", "أطلب الترقية", null, key));
  }

  private static OwnRequestService own(SaudiCasework casework) {
    return casework.as(casework.teacher()).get(OwnRequestService.class);
  }

  private static void grant(SaudiCasework casework, String number) {
    assertThat(
            casework
                .as(casework.holder())
                .get(CommitteeService.class)
                .castVote(new CastVote(number, Ballot.FOR, "استوفت الشروط")))
        .as("the ministry's one seat decides")
        .isTrue();
  }

  private static void issue(SaudiCasework casework, String number) {
    var decrees = casework.as(casework.officer()).get(DecreeService.class);
    var draft = decrees.waiting(new DraftFilter(number, null, null), Page.first(5)).lines().get(0);
    decrees.issue(List.of(new IssueDecree(draft.draftId(), draft.version())));
  }

  private static String state(SaudiCasework casework, String number) {
    return casework
        .as(casework.head())
        .get(RequestRepository.class)
        .find(number)
        .orElseThrow()
        .state()
        .code();
  }

  private static void inMinistry(Consumer<SaudiCasework> work) {
    RealDatabase.get().trying(em -> work.accept(new SaudiCasework(em)));
  }
}
