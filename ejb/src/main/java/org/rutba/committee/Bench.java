package org.rutba.committee;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rutba.rules.board.Tally;

/**
 * Who sits on one matter today, counted by person: one person has one vote whatever the seats, and
 * a seat whose vote was cast stays cast when its holder changes.
 *
 * @param seats of the committee today, the chair's first
 * @param chair code of the seat whose holder presides
 */
record Bench(List<Seat> seats, String chair, List<Recusal> recusals, List<CountedVote> votes) {

  Bench {
    seats = List.copyOf(seats);
    recusals = List.copyOf(recusals);
    votes = List.copyOf(votes);
  }

  /** Those still to vote, each with the first of their seats. */
  Map<Long, Seat> outstanding() {
    var persons = new LinkedHashMap<Long, Seat>();
    for (var seat : seats) {
      if (seat.personId() != null
          && votes.stream().noneMatch(vote -> vote.seatId() == seat.id())
          && voteOf(seat.personId()).isEmpty()
          && recusalOf(seat.personId()).isEmpty()) {
        persons.putIfAbsent(seat.personId(), seat);
      }
    }
    return persons;
  }

  /** Those who voted and those still to vote. */
  Set<Long> entitled() {
    var persons = new LinkedHashSet<Long>();
    votes.forEach(vote -> persons.add(vote.personId()));
    persons.addAll(outstanding().keySet());
    return persons;
  }

  Tally tally() {
    return new Tally(
        entitled().size(),
        count(Ballot.FOR),
        count(Ballot.AGAINST),
        count(Ballot.ABSTAIN),
        chairInFavour());
  }

  private int count(Ballot ballot) {
    return Math.toIntExact(votes.stream().filter(vote -> vote.vote() == ballot).count());
  }

  private Boolean chairInFavour() {
    for (var seat : seats) {
      if (seat.code().equals(chair)) {
        for (var vote : votes) {
          if (vote.seatId() == seat.id() || seat.heldBy(vote.personId())) {
            return vote.vote() == Ballot.ABSTAIN
                ? null
                : Boolean.valueOf(vote.vote() == Ballot.FOR);
          }
        }
      }
    }
    return null;
  }

  Optional<Seat> seatOf(long position) {
    return seats.stream().filter(seat -> seat.positionId() == position).findFirst();
  }

  Optional<CountedVote> voteOf(long person) {
    return votes.stream().filter(vote -> vote.personId() == person).findFirst();
  }

  Optional<CountedVote> voteFrom(Seat seat) {
    return votes.stream().filter(vote -> vote.seatId() == seat.id()).findFirst();
  }

  Optional<Recusal> recusalOf(long person) {
    return recusals.stream().filter(recusal -> recusal.personId() == person).findFirst();
  }

  /** The words of those who voted so, in the order they voted. */
  List<String> reasons(Ballot ballot) {
    return votes.stream()
        .filter(vote -> vote.vote() == ballot && !vote.reason().isBlank())
        .map(CountedVote::reason)
        .toList();
  }
}
