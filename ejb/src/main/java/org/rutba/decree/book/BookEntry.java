package org.rutba.decree.book;

import java.time.LocalDate;
import org.rutba.decree.DecreeStatus;

/**
 * One decree in the register.
 *
 * @param ordinal its number within unit and year
 * @param orderType word of the type of order, as {@link org.rutba.decree.OrderType#word} makes it
 * @param rankFrom null where none was held
 * @param laterNumber the decree that superseded or revoked it; null while it stands
 * @param servedOn null while it is not served
 * @param letter number of the secretariat's letter; null for none
 */
public record BookEntry(
    int ordinal,
    String number,
    String orderType,
    String teacher,
    String teacherLatin,
    String personnelNumber,
    String rankFrom,
    String rankTo,
    LocalDate effectiveOn,
    LocalDate issuedOn,
    DecreeStatus status,
    String laterNumber,
    LocalDate servedOn,
    String letter,
    LocalDate letterOn,
    boolean illustrative) {}
