package org.rutba.committee;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rutba.rules.board.Tally;

/** A board as a worked case writes it: who holds which seat, and who votes for. */
public final class Voters {

  private Voters() {}

  /**
   * The votes as they are counted.
   *
   * @param seats the holder's name by seat, the chair's first; {@code vacant} for nobody
   * @param inFavour names of those who vote for
   */
  public static Tally tally(Map<String, String> seats, List<String> inFavour) {
    var persons = new LinkedHashMap<String, Long>();
    var bench = new ArrayList<Seat>();
    seats.forEach(
        (code, name) -> {
          var person =
              name.equals("vacant")
                  ? null
                  : persons.computeIfAbsent(name, key -> persons.size() + 1L);
          long id = bench.size() + 1L;
          bench.add(new Seat(id, code, 1, id, code, code, person, name, name));
        });
    var votes = new ArrayList<CountedVote>();
    for (var name : inFavour) {
      for (var seat : bench) {
        if (seat.name().equals(name)) {
          votes.add(new CountedVote(seat.id(), persons.get(name), Ballot.FOR, "", Instant.EPOCH));
          break;
        }
      }
    }
    return new Bench(bench, "chair", List.of(), votes).tally();
  }
}
