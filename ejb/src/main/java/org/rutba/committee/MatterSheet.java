package org.rutba.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rutba.dossier.evidence.BoardFinding;
import org.rutba.platform.Actor;
import org.rutba.platform.Roles;

/**
 * A matter as one member sees it. While it is open, what others voted stays hidden; that they voted
 * does not.
 *
 * @param matter the committee, quorum, votes taken and, once closed, how they came out
 * @param members every seat in the order of the law; a person with two seats appears at both
 * @param ownVote word of a {@link Ballot}; null before the actor votes
 * @param mayVote whether the acting position may vote now
 * @param mayReturn whether the actor may return the matter for information
 * @param points what is put to the vote on an item; null for a request
 * @param questions what boards asked on the request so far, and what was answered
 */
public record MatterSheet(
    MatterLine matter,
    List<Member> members,
    String ownVote,
    String ownReason,
    boolean mayVote,
    boolean mayReturn,
    BoardFinding points,
    List<MatterQuestion> questions) {

  private static final Optional<Recusal> NOT_RECUSED = Optional.empty();

  public MatterSheet {
    members = List.copyOf(members);
    questions = List.copyOf(questions);
  }

  /** Whether enough took part. */
  public boolean quorumReached() {
    return matter.taken() >= matter.quorum();
  }

  /**
   * A seat and whoever holds it.
   *
   * @param seat code of the seat in the law's template
   * @param name null while the position is vacant
   * @param state {@code voted}, {@code waiting}, {@code recused} or {@code vacant}
   * @param vote word of a {@link Ballot}; null while it is hidden or there is none
   * @param ground why the member is recused: {@code own-case}, {@code submitter}, {@code relative}
   *     or {@code declared}; null for others
   * @param reason the relation, or the words of the recusal or of the vote; null for none
   * @param self whether it is the actor
   */
  public record Member(
      String seat,
      int ordinal,
      String position,
      String positionLatin,
      String name,
      String nameLatin,
      String state,
      String vote,
      String ground,
      String reason,
      boolean self) {}

  static MatterSheet of(
      MatterLine matter,
      Bench bench,
      Actor actor,
      boolean askedOften,
      BoardFinding points,
      List<MatterQuestion> questions) {
    var own = bench.voteOf(actor.personId());
    var seat = bench.seatOf(actor.positionId());
    boolean mayVote =
        matter.open()
            && seat.isPresent()
            && own.isEmpty()
            && bench.recusalOf(actor.personId()).isEmpty()
            && bench.voteFrom(seat.get()).isEmpty();
    boolean mayReturn =
        points == null && matter.open() && actor.holds(Roles.BOARD_SECRETARY) && !askedOften;
    var members = new ArrayList<Member>();
    for (var one : bench.seats()) {
      members.add(member(one, bench, actor, matter.open()));
    }
    return new MatterSheet(
        matter,
        members,
        own.map(vote -> vote.vote().code()).orElse(null),
        own.map(CountedVote::reason).orElse(null),
        mayVote,
        mayReturn,
        points,
        questions);
  }

  private static Member member(Seat seat, Bench bench, Actor actor, boolean open) {
    boolean self = seat.heldBy(actor.personId());
    var holder = Optional.ofNullable(seat.personId());
    var vote = bench.voteFrom(seat).or(() -> holder.flatMap(bench::voteOf));
    var recusal = vote.isPresent() ? NOT_RECUSED : holder.flatMap(bench::recusalOf);
    var shown = vote.filter(one -> !open || self);
    return new Member(
        seat.code(),
        seat.ordinal(),
        seat.title(),
        seat.titleLatin(),
        seat.name(),
        seat.nameLatin(),
        state(seat, vote.isPresent(), recusal.isPresent()),
        shown.map(one -> one.vote().code()).orElse(null),
        recusal.map(Recusal::ground).orElse(null),
        recusal.map(Recusal::reason).or(() -> shown.map(CountedVote::reason)).orElse(null),
        self);
  }

  private static String state(Seat seat, boolean voted, boolean recused) {
    if (voted) {
      return "voted";
    }
    if (seat.personId() == null) {
      return "vacant";
    }
    return recused ? "recused" : "waiting";
  }
}
