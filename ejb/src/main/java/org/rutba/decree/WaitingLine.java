package org.rutba.decree;

import java.time.LocalDate;

/**
 * A draft that waits for HR.
 *
 * @param mends the kind of decree a correction or revocation is of; null for others
 * @param teacherLatin null where no Latin name is recorded
 * @param rankFrom null for none
 * @param heldReason null while it is open
 */
public record WaitingLine(
    long draftId,
    int version,
    String request,
    OrderType orderType,
    OrderType mends,
    long teacherId,
    String teacher,
    String teacherLatin,
    String personnelNumber,
    String school,
    String schoolLatin,
    String rankFrom,
    String rankTo,
    LocalDate decidedOn,
    LocalDate effectiveOn,
    DraftState state,
    String heldReason) {

  /** The word the title of its order stands under. */
  public String order() {
    return orderType.word(mends);
  }
}
