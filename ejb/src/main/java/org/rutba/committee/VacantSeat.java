package org.rutba.committee;

/**
 * A seat by its board, its code and its place among those of the code.
 *
 * @param ordinal from 1
 */
record VacantSeat(long committee, String code, int ordinal) {

  /** The name a task bears: {@code 12.trusted-person.2}. */
  String subject() {
    return committee + "." + code + "." + ordinal;
  }

  /** Reads {@link #subject}; throws {@link SeatUnknown} for anything else. */
  static VacantSeat of(String subject) {
    var parts = subject == null ? new String[0] : subject.split("\\.");
    if (parts.length != 3 || !parts[0].matches("\\d{1,18}") || !parts[2].matches("\\d{1,4}")) {
      throw new SeatUnknown(subject, 0);
    }
    return new VacantSeat(Long.parseLong(parts[0]), parts[1], Integer.parseInt(parts[2]));
  }
}
