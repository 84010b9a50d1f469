package org.rutba.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.committee.Boardroom.Member;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Refusal;
import org.rutba.task.InboxFilter;
import org.rutba.task.Queue;
import org.rutba.task.TaskService;

class CommitteeTest {

  @Test
  void each_member_finds_the_matter_in_the_inbox_and_a_vote_takes_it_out() {
    inBoardroom(
        room -> {
          var number = room.refer();
          var chair = room.member("chair");
          assertThat(inbox(room, chair, Queue.POSITION)).containsExactly(number);

          vote(room, chair, number, Ballot.FOR);

          assertThat(inbox(room, chair, Queue.POSITION)).isEmpty();
          assertThat(inbox(room, chair, Queue.DONE)).containsExactly(number);
          assertThat(inbox(room, room.member("security"), Queue.POSITION)).containsExactly(number);
        });
  }

  @Test
  void the_matter_closes_as_soon_as_no_vote_still_out_can_change_it() {
    inBoardroom(
        room -> {
          var number = room.refer();
          var closed = new ArrayList<Boolean>();
          for (var member : room.members) {
            if (closed.isEmpty() || !closed.get(closed.size() - 1)) {
              closed.add(vote(room, member, number, Ballot.FOR));
            }
          }

          // Ten members: seven are the quorum, and with seven in favour three more cannot undo it.
          assertThat(closed).hasSize(7).endsWith(false, true);
          assertThat(matter(room, number))
              .extracting(
                  MatterLine::outcome, MatterLine::minute, MatterLine::inFavour, MatterLine::quorum)
              .containsExactly("granted", "1404/1", 7, 7);
          assertThat(inbox(room, room.members.get(9), Queue.POSITION)).isEmpty();
          assertThatThrownBy(() -> vote(room, room.members.get(9), number, Ballot.AGAINST))
              .isInstanceOf(MatterClosed.class);
        });
  }

  @Test
  void minutes_of_a_committee_and_year_follow_one_another() {
    inBoardroom(
        room -> {
          var first = room.refer();
          var second = room.refer();
          room.members.subList(0, 7).forEach(member -> vote(room, member, second, Ballot.AGAINST));
          room.members.subList(0, 7).forEach(member -> vote(room, member, first, Ballot.FOR));

          assertThat(List.of(matter(room, second), matter(room, first)))
              .extracting(MatterLine::minute, MatterLine::outcome)
              .containsExactly(tuple("1404/1", "refused"), tuple("1404/2", "granted"));
          assertThat(matter(room, second).outcomeReason()).contains("از نظر vice-chair");
        });
  }

  @Test
  void teacher_submitter_and_relatives_do_not_vote() {
    inBoardroom(
        room -> {
          var head = room.member("school-head");
          hold(room, room.leader, head);
          hold(room, room.personOfTeacher(), room.member("deputy"));
          room.relate(room.personOfTeacher(), room.member("security").person(), "sister");

          var number = room.refer();

          assertThat(matter(room, number))
              .extracting(MatterLine::eligible, MatterLine::quorum)
              .containsExactly(7, 5);
          assertThat(sheet(room, room.member("chair"), number).members())
              .filteredOn(member -> member.state().equals("recused"))
              .extracting(MatterSheet.Member::seat, MatterSheet.Member::ground)
              .containsExactly(
                  tuple("deputy", "own-case"),
                  tuple("school-head", "submitter"),
                  tuple("security", "relative"));
          assertThat(inbox(room, room.member("security"), Queue.POSITION)).isEmpty();
          assertThatThrownBy(() -> vote(room, room.member("security"), number, Ballot.FOR))
              .isInstanceOf(Recused.class);
        });
  }

  @Test
  void a_person_with_two_seats_has_one_vote() {
    inBoardroom(
        room -> {
          var vice = room.member("vice-chair");
          hold(room, vice.person(), room.member("deputy"));
          var deputy =
              new Member("deputy", room.county, room.member("deputy").position(), vice.person());
          var number = room.refer();
          assertThat(matter(room, number).eligible()).isEqualTo(9);
          assertThat(inbox(room, deputy, Queue.POSITION)).isEmpty();

          vote(room, deputy, number, Ballot.FOR);

          assertThat(inbox(room, vice, Queue.POSITION)).isEmpty();
          assertThatThrownBy(() -> vote(room, vice, number, Ballot.FOR))
              .isInstanceOf(AlreadyVoted.class);
          assertThat(matter(room, number).taken()).isEqualTo(1);
        });
  }

  @Test
  void votes_of_others_stay_hidden_until_the_matter_is_closed() {
    inBoardroom(
        room -> {
          var number = room.refer();
          var chair = room.member("chair");
          vote(room, chair, number, Ballot.AGAINST);
          vote(room, room.member("security"), number, Ballot.FOR);

          var open = sheet(room, chair, number);
          assertThat(open.ownVote()).isEqualTo("against");
          assertThat(open.mayVote()).isFalse();
          assertThat(open.matter())
              .extracting(MatterLine::taken, MatterLine::inFavour, MatterLine::against)
              .containsExactly(2, 0, 0);
          assertThat(open.members())
              .filteredOn(member -> member.state().equals("voted"))
              .extracting(MatterSheet.Member::seat, MatterSheet.Member::vote)
              .containsExactly(tuple("chair", "against"), tuple("security", null));

          room.others("chair", "security").forEach(member -> voteIfOpen(room, member, number));
          assertThat(sheet(room, chair, number).members())
              .filteredOn(member -> member.seat().equals("security"))
              .extracting(MatterSheet.Member::vote)
              .containsExactly("for");
        });
  }

  @Test
  void a_vote_against_or_an_abstention_gives_its_reason() {
    inBoardroom(
        room -> {
          var number = room.refer();
          var service = service(room, room.member("chair"));
          assertThatThrownBy(() -> service.castVote(new CastVote(number, Ballot.AGAINST, " ")))
              .isInstanceOf(ReasonNeeded.class);
          assertThatThrownBy(() -> service.castVote(new CastVote(number, Ballot.ABSTAIN, null)))
              .isInstanceOf(ReasonNeeded.class);
          assertThat(service.castVote(new CastVote(number, Ballot.FOR, null))).isFalse();
        });
  }

  @Test
  void a_member_steps_aside_with_a_reason_and_the_quorum_follows() {
    inBoardroom(
        room -> {
          var number = room.refer();
          service(room, room.member("deputy")).recuse(number, "همکار سابق");

          assertThat(matter(room, number))
              .extracting(MatterLine::eligible, MatterLine::quorum)
              .containsExactly(9, 6);
          assertThatThrownBy(() -> vote(room, room.member("deputy"), number, Ballot.FOR))
              .isInstanceOf(Recused.class);
          assertThatThrownBy(() -> service(room, room.member("chair")).recuse(number, " "))
              .isInstanceOf(ReasonNeeded.class);
        });
  }

  @Test
  void the_secretary_may_ask_once_for_information() {
    inBoardroom(
        room -> {
          var number = room.refer();
          var secretary = room.member("secretary");
          var asked =
              new ReturnMatter(
                  number,
                  List.of(
                      new ReturnMatter.Asked(Lack.APPRAISAL_MISSING, "ارزشیابی ۱۴۰۲ پیوست نیست")));
          service(room, secretary).returnForInformation(asked);
          assertThat(matter(room, number))
              .extracting(MatterLine::outcome, MatterLine::outcomeReason, MatterLine::minute)
              .containsExactly("returned", "ارزشیابی ۱۴۰۲ پیوست نیست", null);

          room.refer(number, "پیوست شد");
          assertThat(matter(room, number).answer()).isEqualTo("پیوست شد");
          assertThatThrownBy(() -> service(room, secretary).returnForInformation(asked))
              .isInstanceOf(AlreadyReturned.class);
        });
  }

  @Test
  void a_board_without_a_seat_the_law_prescribes_is_not_given_the_request() {
    inBoardroom(
        room -> {
          room.em
              .createNativeQuery(
                  "update seat set during = daterange(lower(during), '2025-01-01')"
                      + " where committee_id = :committee"
                      + " and code in ('security', 'trusted-person')")
              .setParameter("committee", room.committee)
              .executeUpdate();

          assertThatThrownBy(room::refer)
              .isInstanceOfSatisfying(
                  CommitteeIncomplete.class,
                  refusal ->
                      assertThat(refusal.missing())
                          .containsExactlyInAnyOrder(
                              "trusted-person", "trusted-person", "security"));
        });
  }

  @Test
  void who_has_no_seat_neither_votes_nor_reads() {
    inBoardroom(
        room -> {
          var number = room.refer();
          var other = new Boardroom(room.em);
          var stranger = other.member("chair");
          assertThatThrownBy(() -> vote(other, stranger, number, Ballot.FOR))
              .isInstanceOf(NotSeated.class);
          assertThatThrownBy(() -> sheet(other, stranger, number)).isInstanceOf(OutsideScope.class);
          assertThatThrownBy(() -> vote(room, room.member("chair"), "R-0", Ballot.FOR))
              .isInstanceOf(OutsideScope.class);
        });
  }

  @Test
  void a_seat_assigned_later_brings_the_open_matters_with_it() {
    inBoardroom(
        room -> {
          var number = room.refer();
          var deputy = room.person("معاون");
          var position = room.position(room.county, "board-member", deputy);
          var administrator = new Member("administrator", room.county, 0, room.leader);

          acting(room, administrator)
              .get(SeatService.class)
              .assignSeat(
                  new AssignSeat(room.committee, "deputy", 2, position, Boardroom.TODAY, null));

          assertThat(
                  inbox(room, new Member("deputy", room.county, position, deputy), Queue.POSITION))
              .containsExactly(number);
          assertThat(matter(room, number).eligible()).isEqualTo(11);
        });
  }

  @Test
  void a_seat_the_law_does_not_give_or_that_is_taken_is_not_assigned() {
    inBoardroom(
        room -> {
          var service =
              acting(room, new Member("administrator", room.county, 0, room.leader))
                  .get(SeatService.class);
          var position = room.member("chair").position();
          assertThatThrownBy(
                  () ->
                      service.assignSeat(
                          new AssignSeat(
                              room.committee, "chair", 2, position, Boardroom.TODAY, null)))
              .isInstanceOf(SeatUnknown.class);
          assertThatThrownBy(
                  () ->
                      service.assignSeat(
                          new AssignSeat(
                              room.committee, "chair", 1, position, Boardroom.TODAY, null)))
              .isInstanceOf(SeatTaken.class);
        });
  }

  @Test
  void of_two_last_votes_cast_at_once_one_closes_the_matter() throws Exception {
    var database = RealDatabase.get();
    var number = new String[1];
    var last = new ArrayList<Actor>();
    database.keeping(
        em -> {
          var kept = new Boardroom(em);
          number[0] = kept.refer();
          kept.members.subList(0, 6).forEach(member -> vote(kept, member, number[0], Ballot.FOR));
          kept.members.subList(6, 8).forEach(member -> last.add(kept.as(member)));
          return kept;
        });
    Closings.heard.clear();
    var gate = new CyclicBarrier(2);
    var pool = Executors.newFixedThreadPool(2);
    try {
      var votes =
          pool.invokeAll(
              List.of(
                  lastVote(database, gate, last.get(0), number[0]),
                  lastVote(database, gate, last.get(1), number[0])),
              30,
              TimeUnit.SECONDS);

      var answers = new ArrayList<String>();
      for (var vote : votes) {
        answers.add(vote.get());
      }
      assertThat(answers).containsExactlyInAnyOrder("closed", "refusal.matter-closed");
    } finally {
      pool.shutdownNow();
    }
    assertThat(Closings.heard).containsExactly(number[0]);
    database.trying(
        em -> {
          Object row =
              em.createNativeQuery(
                      "select outcome || ' ' || minute || ' '"
                          + " || (select count(*) from vote where matter_id = m.id)"
                          + " from matter m where request = :request",
                      String.class)
                  .setParameter("request", number[0])
                  .getSingleResult();
          assertThat(row).isEqualTo("granted 1404/1 7");
        });
  }

  private static Callable<String> lastVote(
      RealDatabase database, CyclicBarrier gate, Actor actor, String number) {
    return () -> {
      gate.await(10, TimeUnit.SECONDS);
      try {
        return database.keeping(
            em ->
                Boardroom.acting(em, actor)
                        .observing(Closings.class)
                        .get(CommitteeService.class)
                        .castVote(new CastVote(number, Ballot.FOR, ""))
                    ? "closed"
                    : "open");
      } catch (Refusal refusal) {
        return refusal.messageKey();
      }
    };
  }

  /** Hears of closings, as downstream features do. */
  static final class Closings {
    static final List<String> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes CommitteeDecided decision) {
      heard.add(decision.request());
    }
  }

  private static void inBoardroom(Consumer<Boardroom> work) {
    RealDatabase.get().trying(em -> work.accept(new Boardroom(em)));
  }

  private static Assembly acting(Boardroom room, Member member) {
    room.em.flush();
    return Boardroom.acting(room.em, room.as(member));
  }

  private static CommitteeService service(Boardroom room, Member member) {
    return acting(room, member).get(CommitteeService.class);
  }

  private static boolean vote(Boardroom room, Member member, String number, Ballot ballot) {
    return service(room, member).castVote(new CastVote(number, ballot, "از نظر " + member.seat()));
  }

  private static void voteIfOpen(Boardroom room, Member member, String number) {
    if (matter(room, number).open()) {
      vote(room, member, number, Ballot.FOR);
    }
  }

  private static MatterSheet sheet(Boardroom room, Member member, String number) {
    return service(room, member).matterSheet(number);
  }

  private static MatterLine matter(Boardroom room, String number) {
    room.em.flush();
    var matters =
        acting(room, room.members.get(0)).get(CommitteeRepository.class).mattersOf(number);
    return matters.get(matters.size() - 1);
  }

  private static List<String> inbox(Boardroom room, Member member, Queue queue) {
    return acting(room, member)
        .get(TaskService.class)
        .inbox(InboxFilter.of(queue), Page.first(50))
        .stream()
        .map(line -> line.subject())
        .toList();
  }

  /** Puts another person into a member's position. */
  private static void hold(Boardroom room, long person, Member member) {
    hold(room.em, person, member.position());
  }

  private static void hold(EntityManager em, long person, long position) {
    em.createNativeQuery(
            "update position_holder set person_id = :person where position_id = :position")
        .setParameter("person", person)
        .setParameter("position", position)
        .executeUpdate();
  }
}
