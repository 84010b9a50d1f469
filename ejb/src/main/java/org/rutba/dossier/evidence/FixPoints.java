package org.rutba.dossier.evidence;

import java.math.BigDecimal;

/**
 * Writes down the points a board fixed for creativity and innovation (PWR-09).
 *
 * @param version the version the page showed
 * @param importance the board's words on how important the work is
 * @param reach on how far it reaches
 * @param extent on how much of it there is
 * @param minute number of the minute of the sitting that decided
 */
public record FixPoints(
    String number,
    int version,
    BigDecimal points,
    String importance,
    String reach,
    String extent,
    String minute) {}
