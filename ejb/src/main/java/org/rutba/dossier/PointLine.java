package org.rutba.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Something the points table counts: how much of which indicator, since when. */
public record PointLine(
    String indicator,
    BigDecimal quantity,
    String title,
    LocalDate obtainedOn,
    Provenance provenance) {}
