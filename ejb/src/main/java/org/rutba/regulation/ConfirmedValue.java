package org.rutba.regulation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A confirmation to be read.
 *
 * @param revision grows with each confirmation
 * @param value of the type of the parameter's kind
 * @param article as printed; null where the pack names it
 * @param proposedBy name of the officer who proposed it
 * @param confirmedBy name of the one who approved it
 */
public record ConfirmedValue(
    long revision,
    LocalDate validFrom,
    Object value,
    String article,
    String gazette,
    String reason,
    String proposedBy,
    String confirmedBy,
    Instant confirmedAt) {}
