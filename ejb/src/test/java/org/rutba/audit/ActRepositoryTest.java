package org.rutba.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.platform.ActingPosition;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;

class ActRepositoryTest {
  private static final Actor LEADER = actor("leader.t", "/901/902/903/904/");
  private static final Actor COUNTY = actor("member.t", "/901/902/903/");
  private static final Actor ELSEWHERE = actor("other.t", "/901/905/");
  private static final Page PAGE = Page.first(50);

  @Test
  void a_trail_tells_what_was_done_in_its_order() {
    withActs(
        (em, acts) -> {
          var record = new ActRecord().about("request", "R-1").because("because");
          acts.add(record.entries("RequestService.submit", Outcome.DONE, LEADER, null));
          acts.add(
              record.entries("CommitteeService.castVote", Outcome.REFUSED, COUNTY, "refusal.x"));
          acts.add(about("request", "R-2", COUNTY));

          assertThat(acts.trail("request", "R-1", true))
              .extracting(ActLine::act, ActLine::outcome, ActLine::username, ActLine::refusal)
              .containsExactly(
                  tuple("RequestService.submit", "done", "leader.t", null),
                  tuple("CommitteeService.castVote", "refused", "member.t", "refusal.x"));
          assertThat(acts.trail("request", "R-1", true))
              .allSatisfy(line -> assertThat(line.reason()).isEqualTo("because"))
              .allSatisfy(line -> assertThat(line.correlation()).isEqualTo("call-7"));
        });
  }

  @Test
  void what_a_member_says_with_a_vote_is_for_an_auditor_alone() {
    withActs(
        (em, acts) -> {
          var said = new ActRecord().about("request", "R-9").because("too few hours");
          for (var act : List.of("castVote", "recuse", "returnForInformation")) {
            acts.add(said.entries("CommitteeService." + act, Outcome.DONE, COUNTY, null));
          }

          assertThat(acts.trail("request", "R-9", false))
              .extracting(ActLine::reason)
              .containsExactly(null, null, "too few hours");
          assertThat(acts.trail("request", "R-9", true))
              .extracting(ActLine::reason)
              .containsOnly("too few hours");
        });
  }

  @Test
  void an_act_on_a_set_has_a_line_for_each_subject() {
    var record =
        new ActRecord()
            .because("monthly sitting")
            .about("decree", "D-1")
            .changed("{}")
            .about("decree", "D-2")
            .within("/901/902/");

    assertThat(record.entries("DecreeService.issue", Outcome.DONE, COUNTY, null))
        .extracting(ActEntry::subject, ActEntry::reason, ActEntry::change, ActEntry::unitPath)
        .containsExactly(
            tuple("D-1", "monthly sitting", "{}", "/901/902/903/"),
            tuple("D-2", "monthly sitting", null, "/901/902/"));
  }

  @Test
  void a_subject_is_seen_from_above_its_place_and_not_from_beside_it() {
    withActs(
        (em, acts) -> {
          acts.add(about("request", "R-3", LEADER));

          assertThat(acts.touches("request", "R-3", "/901/902/")).isTrue();
          assertThat(acts.touches("request", "R-3", "/901/905/")).isFalse();
        });
  }

  @Test
  void an_auditor_finds_the_lines_of_the_own_part_only_the_newest_first() {
    withActs(
        (em, acts) -> {
          acts.add(about("request", "R-4", LEADER));
          acts.add(about("request", "R-5", COUNTY));
          acts.add(about("request", "R-6", ELSEWHERE));

          assertThat(acts.find(ActFilter.ALL, "/901/902/", PAGE))
              .extracting(ActLine::subject)
              .containsExactly("R-5", "R-4");
          assertThat(acts.count(ActFilter.ALL, "/901/902/")).isEqualTo(2);
          assertThat(acts.count(ActFilter.ALL, "/901/")).isGreaterThanOrEqualTo(3);
        });
  }

  @Test
  void a_line_without_a_place_is_shown_to_the_ministry_alone() {
    withActs(
        (em, acts) -> {
          var unknown = WhoActs.named("anonymous");
          acts.add(List.of(ActEntry.of("SignInService.tried", Outcome.REFUSED, unknown, null)));
          var tried =
              new ActFilter(null, null, null, "SignInService.tried", null, null, null, null);

          assertThat(acts.count(tried, "/901/")).isEqualTo(1);
          assertThat(acts.count(tried, "/901/902/")).isZero();
        });
  }

  @Test
  void each_part_of_a_filter_leaves_out_what_it_does_not_name() {
    withActs(
        (em, acts) -> {
          acts.add(about("request", "R-7", LEADER));
          var today = acts.time.today();

          assertThat(found(acts, filter(today, today, "leader.t", "Some", Outcome.DONE))).isOne();
          assertThat(found(acts, filter(today.plusDays(1), null, null, null, null))).isZero();
          assertThat(found(acts, filter(null, today.minusDays(1), null, null, null))).isZero();
          assertThat(found(acts, filter(null, null, "member.t", null, null))).isZero();
          assertThat(found(acts, filter(null, null, null, "Other", null))).isZero();
          assertThat(found(acts, filter(null, null, null, null, Outcome.FAILED))).isZero();
        });
  }

  private static long found(ActRepository acts, ActFilter filter) {
    var lines = acts.find(filter, "/901/", PAGE);
    assertThat(acts.count(filter, "/901/")).isEqualTo(lines.size());
    return lines.size();
  }

  private static ActFilter filter(
      LocalDate from, LocalDate to, String username, String act, Outcome outcome) {
    return new ActFilter(from, to, username, act, outcome, "request", "R-7", "call-7");
  }

  private static List<ActEntry> about(String kind, String subject, Actor actor) {
    return new ActRecord()
        .about(kind, subject)
        .entries("SomeService.act", Outcome.DONE, actor, null);
  }

  private static Actor actor(String username, String path) {
    return new Actor(username, 0, 0, Roles.HR_OFFICER, 1, path, "ir", 0);
  }

  private static void withActs(BiConsumer<EntityManager, ActRepository> test) {
    RealDatabase.get()
        .trying(
            em -> {
              var acts = new ActRepository();
              acts.em = em;
              acts.time = new TimeSource();
              acts.call = new ActingPosition();
              acts.call.correlate("call-7");
              test.accept(em, acts);
            });
  }
}
