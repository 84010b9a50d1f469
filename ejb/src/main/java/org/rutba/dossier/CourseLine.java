package org.rutba.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;

/** An in-service course passed; general where it is not specialised. */
public record CourseLine(
    String title,
    BigDecimal hours,
    boolean specialised,
    LocalDate completedOn,
    Provenance provenance) {}
