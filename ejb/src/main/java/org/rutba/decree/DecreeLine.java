package org.rutba.decree;

import java.time.LocalDate;

/**
 * A decree in a register.
 *
 * @param mends the kind of decree a correction or revocation is of; null for others
 * @param code what anyone types to verify it
 * @param laterNumber the decree that superseded or revoked it; null while it stands
 * @param illustrative whether a value it rests on was invented for a demonstration
 */
public record DecreeLine(
    long documentId,
    String number,
    String code,
    OrderType orderType,
    OrderType mends,
    long teacherId,
    String teacher,
    String teacherLatin,
    String personnelNumber,
    String rankFrom,
    String rankTo,
    LocalDate effectiveOn,
    LocalDate issuedOn,
    String unit,
    String unitLatin,
    DecreeStatus status,
    String laterNumber,
    boolean illustrative) {

  /** The word the title of its order stands under. */
  public String order() {
    return orderType.word(mends);
  }
}
