package org.rutba.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.rutba.rules.board.BoardTemplate;
import org.rutba.rules.board.Share;
import org.rutba.rules.board.Tally;
import org.rutba.rules.law.Origin;
import org.rutba.rules.law.Parameter;

/**
 * Closing of a matter against an oracle that knows nothing of tallies: it plays out every way in
 * which those who have not voted could still vote, or stay away.
 */
class BenchModelTest {
  private static final List<Share> SHARES =
      List.of(
          new Share(1, 2, true),
          new Share(1, 2, false),
          new Share(2, 3, false),
          new Share(3, 4, true));

  /** Who sits: seat by seat a person from 0, some on two seats; person 0 presides. */
  private static final List<List<Long>> BOARDS =
      List.of(
          List.of(0L, 1L, 2L),
          List.of(0L, 1L, 2L, 1L, 3L),
          List.of(0L, 1L, 2L, 3L, 0L, 4L),
          List.of(0L, 1L, 2L, 3L, 4L, 5L));

  @Property(tries = 400)
  void a_matter_closes_exactly_when_nothing_still_out_could_change_it(
      @ForAll @IntRange(max = 3) int seating,
      @ForAll @IntRange(max = 3) int quorum,
      @ForAll @IntRange(max = 3) int majority,
      @ForAll boolean ofMembers,
      @ForAll @IntRange(min = -1, max = 5) int recused,
      @ForAll @Size(6) List<@IntRange(max = 3) Integer> votes) {
    var rules = new Rules(SHARES.get(quorum), SHARES.get(majority), ofMembers, false);
    var persons = persons(BOARDS.get(seating), recused);
    var cast = new ArrayList<CountedVote>();
    for (var person : persons) {
      vote(cast, BOARDS.get(seating), person, votes.get(person.intValue()));
      var bench = bench(BOARDS.get(seating), recused, cast);

      assertThat(bench.entitled()).isEqualTo(persons);
      assertThat(bench.tally().settled(rules.template())).isEqualTo(rules.settled(persons, cast));
      assertThat(bench.tally().under(rules.template()))
          .isEqualTo(rules.result(persons.size(), cast));
    }
  }

  @Property(tries = 400)
  void with_a_casting_vote_no_matter_closes_that_could_still_come_out_otherwise(
      @ForAll @IntRange(max = 3) int seating,
      @ForAll @IntRange(max = 3) int majority,
      @ForAll @Size(6) List<@IntRange(max = 3) Integer> votes) {
    var rules = new Rules(new Share(1, 2, true), SHARES.get(majority), false, true);
    var persons = persons(BOARDS.get(seating), -1);
    var cast = new ArrayList<CountedVote>();
    for (var person : persons) {
      vote(cast, BOARDS.get(seating), person, votes.get(person.intValue()));
      var tally = bench(BOARDS.get(seating), -1, cast).tally();
      assertThat(tally.under(rules.template())).isEqualTo(rules.result(persons.size(), cast));
      if (tally.settled(rules.template())) {
        assertThat(rules.settled(persons, cast)).isTrue();
      }
    }
  }

  private static Set<Long> persons(List<Long> seating, int recused) {
    var persons = new HashSet<>(seating);
    persons.remove((long) recused);
    return persons;
  }

  /**
   * @param how index of a ballot; one past the last for staying away
   */
  private static void vote(List<CountedVote> cast, List<Long> seating, long person, int how) {
    if (how < Ballot.values().length) {
      var ballot = Ballot.values()[how];
      cast.add(new CountedVote(seating.lastIndexOf(person), person, ballot, "", Instant.EPOCH));
    }
  }

  private static Bench bench(List<Long> seating, int recused, List<CountedVote> votes) {
    var seats = new ArrayList<Seat>();
    for (int i = 0; i < seating.size(); i++) {
      var code = i == 0 ? "chair" : "member";
      seats.add(new Seat(i, code, i, i, "", "", seating.get(i), "", ""));
    }
    return new Bench(seats, "chair", List.of(new Recusal(recused, "declared", "")), votes);
  }

  /** The oracle. */
  private record Rules(Share quorum, Share majority, boolean ofMembers, boolean castingVote) {

    BoardTemplate template() {
      return new BoardTemplate(
          "county",
          null,
          List.of(),
          parameter(quorum),
          parameter(majority),
          parameter(ofMembers ? "members" : "present"),
          parameter(castingVote ? "chair" : "lost"),
          null);
    }

    private static <T> Parameter<T> parameter(T value) {
      return new Parameter<>("p", null, value, Origin.STATED, true, null, null, null);
    }

    Tally.Result result(int members, List<CountedVote> votes) {
      if (!makes(quorum, votes.size(), members)) {
        return Tally.Result.NO_QUORUM;
      }
      long favour = votes.stream().filter(vote -> vote.vote() == Ballot.FOR).count();
      long against = votes.stream().filter(vote -> vote.vote() == Ballot.AGAINST).count();
      boolean carried = makes(majority, favour, ofMembers ? members : votes.size());
      boolean chairSaysSo =
          castingVote
              && favour == against
              && votes.stream().anyMatch(vote -> vote.personId() == 0 && vote.vote() == Ballot.FOR);
      return carried || chairSaysSo ? Tally.Result.CARRIED : Tally.Result.LOST;
    }

    private static boolean makes(Share share, long some, long all) {
      long left = some * share.denominator();
      long right = all * share.numerator();
      return share.strictly() ? left > right : left >= right;
    }

    boolean settled(Set<Long> persons, List<CountedVote> votes) {
      var now = result(persons.size(), votes);
      var out = new ArrayList<>(persons);
      votes.forEach(vote -> out.remove(vote.personId()));
      return now != Tally.Result.NO_QUORUM && always(now, persons.size(), votes, out);
    }

    private boolean always(
        Tally.Result result, int members, List<CountedVote> votes, List<Long> out) {
      if (out.isEmpty()) {
        return result(members, votes) == result;
      }
      var rest = out.subList(1, out.size());
      if (!always(result, members, votes, rest)) {
        return false;
      }
      for (var ballot : Ballot.values()) {
        var more = new ArrayList<>(votes);
        more.add(new CountedVote(-1, out.get(0), ballot, "", Instant.EPOCH));
        if (!always(result, members, more, rest)) {
          return false;
        }
      }
      return true;
    }
  }
}
