package org.rutba.committee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rutba.rules.board.BoardTemplate;

/**
 * Who may vote on which teachers of a list, and what the votes come to. Teachers of whom the same
 * persons are recused are counted together: usually all but a few.
 *
 * @param open teachers without an outcome
 * @param recusals persons recused, by teacher
 */
record DocketBench(
    List<Seat> seats,
    String chair,
    List<Long> open,
    Map<Long, Set<Long>> recusals,
    List<CountedVote> votes) {

  /** Teachers on whom the same persons vote. */
  record Group(Bench bench, List<Long> teachers) {}

  List<Group> groups() {
    var byRecused = new LinkedHashMap<Set<Long>, List<Long>>();
    for (var teacher : open) {
      var recused = recusals.getOrDefault(teacher, Set.of());
      byRecused.computeIfAbsent(new TreeSet<>(recused), set -> new ArrayList<>()).add(teacher);
    }
    var groups = new ArrayList<Group>();
    byRecused.forEach((recused, teachers) -> groups.add(new Group(without(recused), teachers)));
    return groups;
  }

  /** The committee as it votes when nobody is recused. */
  Bench whole() {
    return without(Set.of());
  }

  private Bench without(Set<Long> persons) {
    return new Bench(
        seats,
        chair,
        persons.stream().map(person -> new Recusal(person, "declared", null)).toList(),
        votes.stream().filter(vote -> !persons.contains(vote.personId())).toList());
  }

  /** Those still to vote on some teacher, each with the first of their seats. */
  Map<Long, Seat> outstanding() {
    var persons = new LinkedHashMap<Long, Seat>();
    groups().forEach(group -> group.bench().outstanding().forEach(persons::putIfAbsent));
    return persons;
  }

  /** Whether a person may vote on any teacher of the list. */
  boolean mayVoteOnSome(long person) {
    return open.stream()
        .anyMatch(teacher -> !recusals.getOrDefault(teacher, Set.of()).contains(person));
  }

  /** From how many open teachers a person is recused. */
  int recusedFrom(long person) {
    return (int)
        open.stream()
            .filter(teacher -> recusals.getOrDefault(teacher, Set.of()).contains(person))
            .count();
  }

  boolean settled(BoardTemplate board) {
    return groups().stream().allMatch(group -> group.bench().tally().settled(board));
  }
}
