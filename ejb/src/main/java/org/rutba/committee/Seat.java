package org.rutba.committee;

/**
 * A seat on one day, with whoever holds its position that day.
 *
 * @param code of the seat in the law's template
 * @param personId null while the position is vacant
 */
record Seat(
    long id,
    String code,
    int ordinal,
    long positionId,
    String title,
    String titleLatin,
    Long personId,
    String name,
    String nameLatin) {

  boolean heldBy(long person) {
    return personId != null && personId.longValue() == person;
  }
}
