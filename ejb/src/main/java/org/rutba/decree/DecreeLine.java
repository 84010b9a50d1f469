package org.rutba.decree;

import java.time.LocalDate;

/**
 * A decree in a register.
 *
 * @param code what anyone types to verify it
 * @param laterNumber the decree that superseded or revoked it; null while it stands
 * @param illustrative whether a value it rests on was invented for a demonstration
 */
public record DecreeLine(
    long documentId,
    String number,
    String code,
    OrderType orderType,
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
    boolean illustrative) {}
