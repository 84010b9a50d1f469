package org.rutba.dossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rutba.committee.AlreadyVoted;
import org.rutba.committee.Ballot;
import org.rutba.committee.Boardroom;
import org.rutba.committee.Boardroom.Member;
import org.rutba.committee.CastVote;
import org.rutba.committee.CommitteeService;
import org.rutba.committee.MatterSheet;
import org.rutba.committee.NotSeated;
import org.rutba.committee.PointsService;
import org.rutba.committee.ProposePoints;
import org.rutba.committee.Recused;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.rules.facts.PointItem;
import org.rutba.task.InboxLine;
import org.rutba.task.TaskKind;

/** Points for creativity and innovation, which the board votes on (PWR-09). */
class BoardPointsTest {
  private static final BoardFinding PROPOSED =
      new BoardFinding(new BigDecimal("4.5"), "مهم است", "سراسر استان", "دو طرح");

  @Test
  void points_count_once_the_board_has_carried_them_and_by_its_minute() {
    ReviewRoom.in(
        room -> {
          var number = proposed(room);
          assertThat(room.facts().points()).isEmpty();
          assertThat(room.sheet(number).line().state()).isEqualTo("before-board");
          assertThat(room.inbox(room.room.as(room.room.member("chair"))))
              .extracting(InboxLine::kind, InboxLine::subject)
              .containsExactly(tuple(TaskKind.VOTE_POINTS, number));

          var dissenter = room.room.members.get(1);
          vote(room, dissenter, number, Ballot.AGAINST, "زیاد است");
          carry(room, number);

          var sheet = sheet(room, dissenter, number);
          assertThat(sheet.matter().outcome()).isEqualTo("granted");
          assertThat(sheet.matter().minute()).matches("1404/\\d+");
          assertThat(sheet.members())
              .extracting(MatterSheet.Member::vote, MatterSheet.Member::reason)
              .contains(tuple("against", "زیاد است"));
          assertThat(room.facts().points())
              .extracting(PointItem::indicator, PointItem::quantity)
              .containsExactly(tuple("creativity", new BigDecimal("4.50")));
          assertThat(room.facts().points().get(0).particulars())
              .satisfies(
                  about -> {
                    assertThat(about.setBy()).endsWith(sheet.matter().minute());
                    assertThat(about.reason()).isEqualTo("مهم است; سراسر استان; دو طرح");
                    assertThat(about.category()).isEqualTo("festival");
                  });
          var card = Boardroom.law().scoreTable().standing(room.facts(), Boardroom.TODAY, null);
          assertThat(card.rows())
              .filteredOn(row -> row.code().equals("creativity"))
              .singleElement()
              .satisfies(row -> assertThat(row.points()).isEqualByComparingTo("4.5"));
          assertThat(room.sheet(number).steps())
              .extracting(StepLine::step)
              .contains("importance", "reach", "extent", "put-before-board", "points-fixed");
          for (var member : room.room.members) {
            assertThat(room.inbox(room.room.as(member))).as(member.seat()).isEmpty();
          }
        });
  }

  @Test
  void points_not_carried_come_back_to_the_secretary_who_may_put_others() {
    ReviewRoom.in(
        room -> {
          var number = proposed(room);
          for (var member : room.room.members) {
            if (open(room, number)) {
              vote(room, member, number, Ballot.AGAINST, "کافی نیست");
            }
          }
          assertThat(room.sheet(number).line().state()).isEqualTo("waiting");
          assertThat(room.facts().points()).isEmpty();
          assertThat(room.queue(room.secretary))
              .extracting(EvidenceLine::number)
              .containsExactly(number);
          propose(room, number, new BoardFinding(BigDecimal.ONE, "کم", "مدرسه", "یک طرح"));
          carry(room, number);
          assertThat(room.facts().points())
              .extracting(PointItem::quantity)
              .containsExactly(new BigDecimal("1.00"));
        });
  }

  @Test
  void the_teacher_whoever_brought_the_item_and_relatives_do_not_vote() {
    ReviewRoom.in(
        room -> {
          var relative = room.room.member("chair");
          room.em
              .createNativeQuery("INSERT INTO relative VALUES (:a, :b, 'cousin')")
              .setParameter("a", relative.person())
              .setParameter("b", room.teacher.personId())
              .executeUpdate();
          var member = room.room.members.get(2);
          room.em
              .createNativeQuery(
                  "UPDATE position_holder SET person_id = :leader WHERE position_id = :seat")
              .setParameter("leader", room.leader.personId())
              .setParameter("seat", member.position())
              .executeUpdate();
          var bringer =
              new Member(member.seat(), member.unit(), member.position(), room.leader.personId());
          var number = proposed(room);
          assertThat(sheet(room, relative, number).members())
              .filteredOn(one -> one.state().equals("recused"))
              .extracting(MatterSheet.Member::ground)
              .containsExactlyInAnyOrder("relative", "submitter");
          for (var one : List.of(relative, bringer)) {
            assertThatThrownBy(() -> vote(room, one, number, Ballot.FOR, ""))
                .isInstanceOf(Recused.class);
          }
        });
  }

  @Test
  void while_the_board_votes_nobody_else_decides_and_nobody_votes_twice() {
    ReviewRoom.in(
        room -> {
          var number = proposed(room);
          assertThatThrownBy(() -> room.evidence(room.leader).withdraw(number, "x"))
              .isInstanceOf(EvidenceMovedOn.class);
          assertThatThrownBy(() -> room.review(room.secretary).refuse(room.refused(number)))
              .isInstanceOf(EvidenceMovedOn.class);
          assertThatThrownBy(() -> propose(room, number, PROPOSED))
              .isInstanceOf(EvidenceMovedOn.class);
          assertThatThrownBy(() -> vote(room, room.room.province.get(0), number, Ballot.FOR, ""))
              .isInstanceOf(NotSeated.class);
          var member = room.room.members.get(0);
          vote(room, member, number, Ballot.FOR, "");
          assertThatThrownBy(() -> vote(room, member, number, Ballot.FOR, ""))
              .isInstanceOf(AlreadyVoted.class);
          assertThatThrownBy(() -> sheet(room, room.room.province.get(0), number))
              .isInstanceOf(OutsideScope.class);
        });
  }

  @Test
  void points_are_put_to_the_vote_whole_and_only_by_the_boards_secretary() {
    ReviewRoom.in(
        room -> {
          var number = room.evidence(room.leader).add(room.item("creativity", "1"));
          assertThat(room.queue(room.group)).isEmpty();
          assertThatThrownBy(() -> room.accept(number)).isInstanceOf(NotTheExaminer.class);
          assertThatThrownBy(
                  () -> propose(room, number, new BoardFinding(BigDecimal.TEN, "مهم", "", "x")))
              .isInstanceOf(WordsMissing.class);
          assertThatThrownBy(() -> propose(room, number, new BoardFinding(null, "مهم", "x", "x")))
              .isInstanceOf(EvidenceIncomplete.class);
          var article = room.article();
          assertThatThrownBy(() -> propose(room, article, PROPOSED))
              .isInstanceOf(NotTheExaminer.class);
        });
  }

  private static String proposed(ReviewRoom room) {
    var number = room.evidence(room.leader).add(room.item("creativity", "1"));
    propose(room, number, PROPOSED);
    return number;
  }

  private static void propose(ReviewRoom room, String number, BoardFinding finding) {
    room.em.flush();
    room.em.clear();
    room.as(room.secretary)
        .get(PointsService.class)
        .propose(new ProposePoints(number, room.version(number), finding));
    room.em.flush();
  }

  private static void carry(ReviewRoom room, String number) {
    for (var member : room.room.members) {
      if (open(room, number) && sheet(room, member, number).mayVote()) {
        vote(room, member, number, Ballot.FOR, "");
      }
    }
  }

  private static boolean open(ReviewRoom room, String number) {
    return room.sheet(number).line().state().equals("before-board");
  }

  private static void vote(
      ReviewRoom room, Member member, String number, Ballot ballot, String why) {
    acting(room, member).castVote(new CastVote(number, ballot, why));
    room.em.flush();
  }

  private static MatterSheet sheet(ReviewRoom room, Member member, String number) {
    return acting(room, member).matterSheet(number);
  }

  private static CommitteeService acting(ReviewRoom room, Member member) {
    Actor actor = room.room.as(member);
    return room.as(actor).get(CommitteeService.class);
  }
}
