package org.rutba.register;

import java.time.LocalDate;

/**
 * A time during which a school serves an area for which the law shortens time in rank.
 *
 * @param area {@code primary}, {@code special-needs}, {@code deprived}, {@code border} or {@code
 *     nomadic}
 * @param to first day after it; null while it lasts
 */
public record AreaPeriod(String area, LocalDate from, LocalDate to) {}
