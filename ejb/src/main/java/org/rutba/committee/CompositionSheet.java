package org.rutba.committee;

import java.util.List;

/**
 * A committee's seats against the seats the law prescribes.
 *
 * @param seats assigned today
 * @param missing codes of the seats not assigned, each as often as it is missing
 */
public record CompositionSheet(
    long committeeId, String level, String name, List<SeatLine> seats, List<String> missing) {

  public CompositionSheet {
    seats = List.copyOf(seats);
    missing = List.copyOf(missing);
  }

  /**
   * One seat assigned.
   *
   * @param person name of who holds the position today; null while it is vacant
   */
  public record SeatLine(
      long id, String seat, int ordinal, long positionId, String position, String person) {}

  static CompositionSheet of(CommitteeHead committee, List<Seat> seats, List<String> missing) {
    return new CompositionSheet(
        committee.id(),
        committee.level(),
        committee.name(),
        seats.stream()
            .map(
                seat ->
                    new SeatLine(
                        seat.id(),
                        seat.code(),
                        seat.ordinal(),
                        seat.positionId(),
                        seat.title(),
                        seat.name()))
            .toList(),
        missing);
  }
}
