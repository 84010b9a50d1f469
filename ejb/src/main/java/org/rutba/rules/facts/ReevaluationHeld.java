package org.rutba.rules.facts;

import java.time.LocalDate;

/**
 * A periodic re-evaluation the board has closed.
 *
 * @param kept whether the rank was kept; demoted otherwise
 * @param evidence the minute or decree
 */
public record ReevaluationHeld(LocalDate day, boolean kept, String evidence) {}
