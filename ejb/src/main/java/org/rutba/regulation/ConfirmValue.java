package org.rutba.regulation;

import java.time.LocalDate;

/**
 * What two officers agree on.
 *
 * @param parameter full name
 * @param value written as in a pack
 * @param article as printed; null where the pack names it
 * @param proposedBy name of the officer who proposed it
 * @param confirmedBy name of the one who approved it
 */
public record ConfirmValue(
    String parameter,
    LocalDate validFrom,
    String value,
    String article,
    String gazette,
    String reason,
    String proposedBy,
    String confirmedBy) {}
