package org.rutba.regulation;

import org.rutba.rules.law.Parameter;

/**
 * A value over a period.
 *
 * @param gazette where the ministry published what it confirmed; empty for values it did not
 */
public record ValueLine(Parameter<?> value, String gazette) {}
