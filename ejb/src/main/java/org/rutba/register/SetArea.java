package org.rutba.register;

import java.time.LocalDate;

/**
 * Says that a school serves an area from a day.
 *
 * @param area {@code primary}, {@code special-needs}, {@code deprived}, {@code border} or {@code
 *     nomadic}
 * @param to first day after it; null while it lasts
 * @param reason the decision that lists the place
 */
public record SetArea(long unitId, String area, LocalDate from, LocalDate to, String reason) {}
