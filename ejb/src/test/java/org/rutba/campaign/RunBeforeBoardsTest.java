package org.rutba.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.committee.Ballot;
import org.rutba.committee.Boardroom;
import org.rutba.committee.CastDocketVote;
import org.rutba.committee.DocketClosed;
import org.rutba.committee.DocketItemLine;
import org.rutba.committee.DocketService;
import org.rutba.committee.DocketSheet;
import org.rutba.committee.ReasonNeeded;
import org.rutba.committee.Recused;
import org.rutba.committee.TakeOut;
import org.rutba.decree.CorrectDecree;
import org.rutba.decree.DecreeService;
import org.rutba.decree.IssueDecree;
import org.rutba.decree.IssuedDecree;
import org.rutba.decree.RevokeDecree;
import org.rutba.document.DocumentRepository;
import org.rutba.document.RankDecreePaper;
import org.rutba.document.SealForTests;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.register.CategoryExit;
import org.rutba.register.Departure;
import org.rutba.register.DepartureLine;
import org.rutba.register.DepartureService;
import org.rutba.register.ExitBeforeDecision;
import org.rutba.register.ExitNotGranted;
import org.rutba.register.RegisterDeparture;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;
import org.rutba.regulation.PublishedPacks;
import org.rutba.regulation.RegulationRepository;

/** What the boards make of a run, and the decrees that follow, in one transaction rolled back. */
class RunBeforeBoardsTest {
  private static final int TEACHERS = 20;

  private EntityManager em;
  private Boardroom room;
  private Actor officer;
  private long first;

  @Test
  void a_county_is_classified_confirmed_in_bulk_and_decreed_with_arrears_from_the_laws_first_day() {
    given(
        () -> {
          var number = judged("first-classification");
          long ranked = sheet(number).count(ItemResult.RANK);
          act(service -> service.sendToBoards(number, sheet(number).version()));

          var docket = dockets(number).get(0);
          assertThat(docket.teachers()).isEqualTo(ranked).isPositive();
          vote(docket.number(), room.members, Ballot.FOR);

          assertThat(dockets(number).get(0).granted()).isEqualTo(ranked);
          assertThat(sheet(number).line().state()).isEqualTo(RunState.CONFIRMED);
          draft(number);
          var before = sheet(number).decisions();
          assertThat(before.toIssue()).isEqualTo(ranked);

          var set = in(officer).get(RunService.class).toIssue(number, 50, false);
          var issued = in(officer).get(DecreeService.class).issue(set);

          assertThat(issued).hasSize((int) ranked);
          assertThat(sheet(number).line().state()).isEqualTo(RunState.DECREES_ISSUED);
          assertThat(
                  Row.list(
                      em,
                      "SELECT DISTINCT lower(valid) AS first FROM rank_held"
                          + " WHERE teacher_id BETWEEN :first AND :last",
                      Map.of("first", first, "last", first + TEACHERS - 1),
                      row -> row.day("first")))
              .containsExactly(Workforce.day("1400/06/31"));
          assertThat(
                  Row.one(
                          em,
                          "SELECT min(official_year * 100 + official_month) AS month"
                              + " FROM pay_line WHERE kind = 'arrears' AND document_id = :decree",
                          Map.of("decree", issued.get(0).documentId()),
                          row -> row.count("month"))
                      .orElseThrow())
              .isEqualTo(140006);
        });
  }

  @Test
  void what_mends_a_first_classification_is_titled_as_of_one() {
    given(
        () -> {
          var number = before();
          vote(dockets(number).get(0).number(), room.members, Ballot.FOR);
          draft(number);
          var decrees = in(officer).get(DecreeService.class);
          var issued = decrees.issue(in(officer).get(RunService.class).toIssue(number, 2, false));

          var corrected = corrected(issued.get(0).number());
          assertThat(order(corrected.documentId())).isEqualTo("اصلاح حکم برقراری رتبه‌بندی معلمان");
          var revokedCorrection = decrees.revoke(new RevokeDecree(corrected.number(), "اشتباه"));
          assertThat(order(revokedCorrection.documentId()))
              .isEqualTo("ابطال حکم اصلاحی رتبه نظام رتبه‌بندی");
          var revoked = decrees.revoke(new RevokeDecree(issued.get(1).number(), "مدرک نادرست"));
          assertThat(order(revoked.documentId())).isEqualTo("ابطال حکم برقراری رتبه‌بندی معلمان");
          assertThat(decrees.decree(revoked.number()).line().order())
              .isEqualTo("rank-revocation.rank-classification");
        });
  }

  private IssuedDecree corrected(String number) {
    var decrees = in(officer).get(DecreeService.class);
    long draft =
        decrees.correct(new CorrectDecree(number, Workforce.day("1401/02/01"), "تاریخ درست"));
    em.flush();
    return decrees
        .issue(List.of(new IssueDecree(draft, decrees.draft(draft).line().version())))
        .get(0);
  }

  private String order(long document) {
    em.flush();
    return in(officer)
        .get(DocumentRepository.class)
        .facts(document)
        .as(RankDecreePaper.class)
        .orderType();
  }

  @Test
  void a_member_does_not_vote_on_a_relative_and_the_others_are_counted_without_that_vote() {
    given(
        () -> {
          var member = room.members.get(3);
          long relative = ranked(7);
          em.createNativeQuery(
                  "INSERT INTO relative SELECT :member, person_id, 'brother' FROM teacher"
                      + " WHERE id = :teacher")
              .setParameter("member", member.person())
              .setParameter("teacher", relative)
              .executeUpdate();
          var number = before();
          var docket = dockets(number).get(0).number();

          assertThat(in(room.as(member)).get(DocketService.class).sheet(docket).recusedFrom())
              .isEqualTo(1);
          vote(docket, room.members, Ballot.FOR);

          var votes =
              Row.list(
                  em,
                  "SELECT i.teacher_id, in_favour FROM docket_item i JOIN docket d"
                      + " ON d.id = i.docket_id WHERE d.number = :docket",
                  Map.of("docket", docket),
                  row -> Map.entry(row.number("teacher_id"), row.number("in_favour")));
          long most = votes.stream().mapToLong(Map.Entry::getValue).max().orElseThrow();
          assertThat(votes)
              .allSatisfy(
                  one ->
                      assertThat(one.getValue())
                          .isEqualTo(one.getKey() == relative ? most - 1 : most));
        });
  }

  @Test
  void a_member_who_steps_aside_from_one_teacher_is_not_counted_there_and_votes_on_the_others() {
    given(
        () -> {
          var member = room.members.get(3);
          var number = before();
          var docket = dockets(number).get(0).number();
          long aside = ranked(7);
          var own = in(room.as(member)).get(DocketService.class);

          assertThatThrownBy(() -> own.recuse(docket, aside, " ")).isInstanceOf(ReasonNeeded.class);
          own.recuse(docket, aside, "استاد راهنمای او بوده‌ام");
          em.flush();

          assertThat(own.sheet(docket))
              .extracting(DocketSheet::recusedFrom, DocketSheet::mayVote)
              .containsExactly(1, true);
          assertThat(own.item(docket, aside).recused()).isEqualTo("declared");
          assertThat(in(room.as(room.members.get(2))).get(DocketService.class).item(docket, aside))
              .extracting(DocketItemLine::recused, DocketItemLine::recusedNames)
              .satisfies(found -> assertThat(found.get(0)).isNull())
              .satisfies(found -> assertThat((String) found.get(1)).isNotBlank());
          assertThatThrownBy(() -> own.recuse(docket, aside, "دوباره")).isInstanceOf(Recused.class);
          vote(docket, room.members, Ballot.FOR);

          var counted = in(officer).get(DocketService.class);
          assertThat(counted.item(docket, aside).inFavour())
              .isEqualTo(counted.item(docket, ranked(8)).inFavour() - 1);
          assertThat(counted.item(docket, aside).outcome()).isEqualTo("granted");
          assertThatThrownBy(() -> own.recuse(docket, ranked(8), "دیر"))
              .isInstanceOf(DocketClosed.class);
        });
  }

  @Test
  void who_steps_aside_from_a_list_of_one_is_waited_for_no_more() {
    given(
        () -> {
          var number = before();
          var secretary = in(room.as(room.member("secretary"))).get(DocketService.class);
          secretary.takeOut(
              new TakeOut(dockets(number).get(0).number(), List.of(ranked(7)), true, "جداگانه"));
          em.flush();
          var apart = dockets(number).get(1).number();
          var last = room.members.get(room.members.size() - 1);

          in(room.as(last)).get(DocketService.class).recuse(apart, ranked(7), "شاگرد من بوده است");
          em.flush();

          assertThat(
                  room.id(
                      "SELECT count(*) FROM task WHERE done_at IS NULL AND subject = '"
                          + apart
                          + "' AND position_id = "
                          + last.position()))
              .isZero();
          assertThat(in(room.as(last)).get(DocketService.class).sheet(apart).mayVote()).isFalse();
          vote(apart, room.members.subList(0, room.members.size() - 1), Ballot.FOR);
          assertThat(dockets(number).get(1).granted()).isEqualTo(1);
        });
  }

  @Test
  void one_taken_out_is_decided_apart_and_one_set_aside_leaves_the_run() {
    given(
        () -> {
          var number = before();
          var list = dockets(number).get(0);
          var secretary = in(room.as(room.member("secretary"))).get(DocketService.class);
          secretary.takeOut(
              new TakeOut(list.number(), List.of(ranked(7)), true, "مدرک دوباره دیده شود"));
          secretary.takeOut(new TakeOut(list.number(), List.of(ranked(8)), false, "پرونده ناقص"));
          em.flush();

          assertThat(dockets(number))
              .extracting(RunDocketLine::teachers)
              .containsExactly(list.teachers() - 2, 1L);
          vote(list.number(), room.members, Ballot.FOR);
          assertThat(sheet(number).line().state()).isEqualTo(RunState.BEFORE_BOARDS);
          vote(dockets(number).get(1).number(), room.members, Ballot.AGAINST);

          assertThat(sheet(number).line().state()).isEqualTo(RunState.CONFIRMED);
          assertThat(sheet(number).decisions().refused()).isEqualTo(1);
          assertThat(
                  in(officer)
                      .get(RunService.class)
                      .items(
                          number,
                          new ItemFilter(null, null, ExceptionReason.SET_ASIDE, false, null),
                          Page.first(10))
                      .lines())
              .singleElement()
              .extracting(ItemLine::detail)
              .isEqualTo("پرونده ناقص");
        });
  }

  @Test
  void a_teacher_who_sits_on_the_board_does_not_vote_on_a_list_of_that_teacher_alone() {
    given(
        () -> {
          var member = room.members.get(4);
          em.createNativeQuery(
                  "UPDATE position_holder SET person_id = (SELECT person_id FROM teacher"
                      + " WHERE id = :teacher) WHERE position_id = :position")
              .setParameter("teacher", ranked(7))
              .setParameter("position", member.position())
              .executeUpdate();
          long person = room.id("SELECT person_id FROM teacher WHERE id = " + (ranked(7)));
          var number = before();
          var secretary = in(room.as(room.member("secretary"))).get(DocketService.class);
          secretary.takeOut(
              new TakeOut(dockets(number).get(0).number(), List.of(ranked(7)), true, "جداگانه"));
          em.flush();
          var apart = dockets(number).get(1).number();
          var self = room.as(Roles.BOARD_MEMBER, room.county, member.position(), person);

          assertThatThrownBy(
                  () ->
                      in(self)
                          .get(DocketService.class)
                          .castVote(new CastDocketVote(apart, Ballot.FOR, "")))
              .isInstanceOf(Recused.class);
        });
  }

  @Test
  void a_reevaluation_confirms_demotes_and_asks_the_board_before_an_exit() {
    given(
        () -> {
          rank("ostadyar", "i % 10 > 5");
          rank("daneshyar", "i % 10 BETWEEN 3 AND 5");
          rank("morabbi", "i % 10 < 3");
          em.createNativeQuery(
                  "DELETE FROM point_item WHERE teacher_id % 10 BETWEEN 3 AND 5"
                      + " AND indicator IN ('contest', 'creativity', 'head-or-deputy',"
                      + " 'action-research')")
              .executeUpdate();
          var number = judged("re-evaluation");

          var found = sheet(number);
          assertThat(found.count(ItemResult.KEPT)).isPositive();
          assertThat(found.count(ItemResult.DEMOTED)).isPositive();
          assertThat(found.count(ItemResult.EXIT)).isPositive();
          act(service -> service.sendToBoards(number, found.version()));
          for (int stage = 0; stage < 2; stage++) {
            dockets(number).stream()
                .filter(docket -> docket.closedOn() == null)
                .forEach(docket -> voteWhereItLies(docket.number()));
          }
          draft(number);

          assertThat(sheet(number).decisions().toIssue())
              .isEqualTo(found.count(ItemResult.DEMOTED));
          assertThat(
                  Row.list(
                      em,
                      "SELECT kept, count(*) AS teachers FROM reevaluation"
                          + " WHERE teacher_id BETWEEN :first AND :last GROUP BY kept",
                      Map.of("first", first, "last", first + TEACHERS - 1),
                      row -> row.yes("kept") + " " + row.number("teachers")))
              .containsExactlyInAnyOrder(
                  "true " + found.count(ItemResult.KEPT),
                  "false " + (found.count(ItemResult.DEMOTED) + found.count(ItemResult.EXIT)));
          var issued =
              in(officer)
                  .get(DecreeService.class)
                  .issue(in(officer).get(RunService.class).toIssue(number, 50, false));
          assertThat(sheet(number).line().state()).isEqualTo(RunState.DECREES_ISSUED);
          assertThat(
                  room.id(
                      "SELECT count(*) FROM rank_held WHERE upper(valid) IS NULL AND rank <>"
                          + " 'daneshyar' AND teacher_id IN (SELECT teacher_id FROM run_item"
                          + " WHERE result = 'demoted' AND teacher_id BETWEEN "
                          + first
                          + " AND "
                          + (first + TEACHERS - 1)
                          + ")"))
              .isEqualTo(found.count(ItemResult.DEMOTED));

          var again = judged("re-evaluation");
          assertThat(sheet(again).count(ItemResult.EXCEPTION)).isEqualTo(TEACHERS + 1L);
          var demoted =
              in(officer)
                  .get(DecreeService.class)
                  .revoke(new RevokeDecree(issued.get(0).number(), "مدرک نادرست"));
          assertThat(order(demoted.documentId())).isEqualTo("ابطال حکم تنزل رتبه نظام رتبه‌بندی");
        });
  }

  @Test
  void an_exit_the_board_granted_waits_to_be_registered_and_names_its_minute() {
    given(
        () -> {
          var number = exitsBeforeBoards();
          var leaving = exits(number);
          voteWhereItLies(dockets(number).get(0).number());
          long teacher = leaving.get(0);
          var head = in(officer).get(TeacherRepository.class).head(teacher);

          assertThat(head.retiredOn()).isNull();
          assertThat(registering(head)).isEqualTo(1);
          var granted =
              in(officer).get(DepartureService.class).exitToRegister(teacher).orElseThrow();
          assertThat(granted)
              .extracting(CategoryExit::caseNumber, CategoryExit::minute, CategoryExit::decidedOn)
              .containsExactly(
                  number + "/" + head.personnelNumber(),
                  dockets(number).get(0).minute(),
                  Boardroom.TODAY);
          var departures = in(officer).get(DepartureService.class);
          assertThatThrownBy(
                  () -> departures.registerDeparture(exit(teacher, Boardroom.TODAY.minusDays(1))))
              .isInstanceOf(ExitBeforeDecision.class);

          departures.registerDeparture(exit(teacher, Boardroom.TODAY));
          em.flush();

          assertThat(in(officer).get(TeacherRepository.class).head(teacher).retiredOn())
              .isEqualTo(Boardroom.TODAY);
          assertThat(departures.departures(teacher))
              .singleElement()
              .extracting(DepartureLine::kind, DepartureLine::minute, DepartureLine::reason)
              .containsExactly("category-exit", granted.minute(), "نامه ۱۲");
          assertThat(registering(head)).isZero();
          assertThat(departures.exitToRegister(teacher)).isEmpty();
          assertThat(told(head)).contains("message.exit-granted", "message.exit-registered");
        });
  }

  @Test
  void no_exit_is_registered_that_no_board_granted() {
    given(
        () -> {
          var number = exitsBeforeBoards();
          long teacher = exits(number).get(0);
          assertThatThrownBy(
                  () ->
                      in(officer)
                          .get(DepartureService.class)
                          .registerDeparture(exit(teacher, Boardroom.TODAY)))
              .isInstanceOf(ExitNotGranted.class);
        });
  }

  @Test
  void where_the_board_refuses_the_exit_the_demotion_alone_stands() {
    given(
        () -> {
          rank("ostadyar", "true");
          long again = ranked(3);
          em.createNativeQuery(
                  "DELETE FROM point_item WHERE teacher_id = :teacher AND indicator IN"
                      + " ('contest', 'creativity', 'head-or-deputy', 'action-research')")
              .setParameter("teacher", again)
              .executeUpdate();
          em.createNativeQuery(
                  "INSERT INTO rank_entry (teacher_id, rank, valid_from, recorded_at, decree)"
                      + " VALUES (:teacher, 'daneshyar', date '2021-09-22', now(), 'old')")
              .setParameter("teacher", again)
              .executeUpdate();
          em.createNativeQuery(
                  "INSERT INTO reevaluation (teacher_id, held_on, rank, kept, evidence)"
                      + " VALUES (:teacher, date '2022-09-22', 'ostad', false, 'old')")
              .setParameter("teacher", again)
              .executeUpdate();
          var number = judged("re-evaluation");
          var item = item(number, again);
          assertThat(item.result()).isEqualTo(ItemResult.EXIT);
          assertThat(item.rankTo()).isNotNull();
          act(service -> service.sendToBoards(number, sheet(number).version()));
          for (int stage = 0; stage < 3; stage++) {
            for (var docket : dockets(number)) {
              if (docket.closedOn() == null) {
                boolean asked =
                    room.id(
                            "SELECT count(*) FROM docket_item i JOIN docket d ON d.id = i.docket_id"
                                + " WHERE d.number = '"
                                + docket.number()
                                + "' AND i.teacher_id = "
                                + again)
                        > 0;
                voteWhereItLies(docket.number(), asked ? Ballot.AGAINST : Ballot.FOR);
              }
            }
          }
          draft(number);
          var head = in(officer).get(TeacherRepository.class).head(again);

          assertThat(registering(head)).isZero();
          assertThat(head.retiredOn()).isNull();
          in(officer)
              .get(DecreeService.class)
              .issue(in(officer).get(RunService.class).toIssue(number, 50, false));
          em.flush();
          assertThat(
                  Row.one(
                          em,
                          "SELECT d.order_type || ' ' || d.rank_to AS what FROM decree d"
                              + " WHERE d.teacher_id = :teacher",
                          Map.of("teacher", again),
                          row -> row.text("what"))
                      .orElseThrow())
              .isEqualTo("rank-demotion " + item.rankTo());
          assertThat(
                  room.id(
                      "SELECT count(*) FROM reevaluation WHERE NOT kept AND held_on > '2023-01-01'"
                          + " AND teacher_id = "
                          + again))
              .isEqualTo(1);
        });
  }

  /** Those who reach no rank at all are asked to be let go, everybody else keeps the rank. */
  private String exitsBeforeBoards() {
    rank("morabbi", "true");
    var number = judged("re-evaluation");
    act(service -> service.sendToBoards(number, sheet(number).version()));
    return number;
  }

  private List<Long> exits(String number) {
    return Row.list(
        em,
        "SELECT i.teacher_id FROM run_item i JOIN run r ON r.id = i.run_id"
            + " WHERE r.number = :number AND i.result = 'exit' ORDER BY 1",
        Map.of("number", number),
        row -> row.number("teacher_id"));
  }

  private ItemLine item(String number, long teacher) {
    var personnel = in(officer).get(TeacherRepository.class).head(teacher).personnelNumber();
    return in(officer)
        .get(RunService.class)
        .items(number, new ItemFilter(null, null, null, false, personnel), Page.first(10))
        .lines()
        .get(0);
  }

  private RegisterDeparture exit(long teacher, LocalDate on) {
    return new RegisterDeparture(teacher, Departure.CATEGORY_EXIT, on, null, null, "نامه ۱۲");
  }

  /** Tasks of HR to register the teacher's exit. */
  private long registering(TeacherHead teacher) {
    em.flush();
    return room.id(
        "SELECT count(*) FROM task WHERE done_at IS NULL AND kind = 'register-exit'"
            + " AND role = 'hr-officer' AND subject = '"
            + teacher.personnelNumber()
            + "'");
  }

  private List<String> told(TeacherHead teacher) {
    return Row.list(
        em,
        "SELECT key FROM message WHERE person_id = :person ORDER BY id",
        Map.of("person", teacher.personId()),
        row -> row.text("key"));
  }

  /** A teacher whose number ends so: from 3 on they reach a rank. */
  private long ranked(int digit) {
    return first + Math.floorMod(digit - first, 10L);
  }

  private void rank(String rank, String which) {
    em.createNativeQuery(
            "INSERT INTO rank_entry (teacher_id, rank, valid_from, recorded_at, decree)"
                + " SELECT i, :rank, date '2021-09-22', now(), 'old' FROM"
                + " generate_series(cast(:first AS bigint), cast(:last AS bigint)) i WHERE "
                + which)
        .setParameter("rank", rank)
        .setParameter("first", first)
        .setParameter("last", first + TEACHERS - 1)
        .executeUpdate();
  }

  private String before() {
    var number = judged("first-classification");
    act(service -> service.sendToBoards(number, sheet(number).version()));
    return number;
  }

  private String judged(String kind) {
    var number =
        in(officer)
            .get(RunService.class)
            .prepare(new PrepareRun(kind, room.county, Boardroom.TODAY, "آزمون"));
    act(service -> service.judge(number, sheet(number).version()));
    var judging = in(officer).get(RunJudging.class);
    long run = in(officer).get(RunRepository.class).id(number, officer);
    while (judging.judgeNext(run)) {
      em.flush();
    }
    judging.closeIfDone(run);
    em.flush();
    return number;
  }

  private void draft(String number) {
    var judging = in(officer).get(RunJudging.class);
    long run = in(officer).get(RunRepository.class).id(number, officer);
    while (judging.draftNext(run)) {
      em.flush();
    }
    judging.announce(run);
    em.flush();
  }

  private void voteWhereItLies(String docket) {
    voteWhereItLies(docket, Ballot.FOR);
  }

  private void voteWhereItLies(String docket, Ballot ballot) {
    var county = in(room.as(room.members.get(0))).get(DocketService.class);
    boolean here =
        room.id(
                "SELECT count(*) FROM docket d JOIN committee c ON c.id = d.committee_id"
                    + " WHERE d.number = '"
                    + docket
                    + "' AND c.unit_id = "
                    + room.county)
            > 0;
    assertThat(county).isNotNull();
    vote(docket, here ? room.members : room.province, ballot);
  }

  private void vote(String docket, List<Boardroom.Member> members, Ballot ballot) {
    for (var member : members) {
      boolean closed =
          in(room.as(member))
              .get(DocketService.class)
              .castVote(new CastDocketVote(docket, ballot, "بررسی شد"));
      em.flush();
      if (closed) {
        return;
      }
    }
  }

  private List<RunDocketLine> dockets(String number) {
    return in(officer).get(RunService.class).dockets(number);
  }

  private RunSheet sheet(String number) {
    em.flush();
    return in(officer).get(RunService.class).run(number);
  }

  private void act(Consumer<RunService> act) {
    act.accept(in(officer).get(RunService.class));
    em.flush();
  }

  private Assembly in(Actor actor) {
    var time = Workforce.time();
    return SealForTests.in(Boardroom.acting(em, actor))
        .with(TimeSource.class, time)
        .with(RegulationRepository.class, PublishedPacks.around(em, time))
        .observing(RunBoards.class, RunDrafts.class, RunExits.class);
  }

  private void given(Runnable test) {
    System.setProperty("rutba.time.settable", "true");
    System.setProperty("rutba.illustrative", "true");
    RealDatabase.get()
        .trying(
            entities -> {
              em = entities;
              room = new Boardroom(em);
              PublishedPacks.publish(em, Workforce.time());
              first = Workforce.fill(em, room.school, TEACHERS);
              long person = room.person("شهلا");
              var position = room.position(room.ministry.province(), Roles.HR_OFFICER, person);
              officer = room.as(Roles.HR_OFFICER, room.ministry.province(), position, person);
              test.run();
            });
  }
}
