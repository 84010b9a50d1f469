package org.rutba.dossier.need;

import java.time.Instant;
import java.time.LocalDate;

/** A finding on the need for a specialty, as the list shows it. */
public record NeedLine(
    String unit,
    String unitLatin,
    String specialty,
    String rank,
    boolean needed,
    LocalDate from,
    LocalDate to,
    String letter,
    Instant foundAt) {}
