package org.rutba.figures;

import java.time.LocalDate;

/**
 * Whose next rank comes within reach in a month, after today.
 *
 * @param month its first day
 * @param ready who lack nothing but time
 * @param lacking who will still lack something else
 */
public record ReachOfMonth(LocalDate month, int ready, int lacking) {}
