package org.rutba.rules.pay;

import java.time.Period;
import org.rutba.rules.law.Parameter;

/**
 * The yearly increment stops before a level for those who came from a level of the old scale.
 *
 * @param oldLevel level of the old scale
 * @param beforeLevel the level that is not entered before the stop has passed
 */
public record IncrementStop(String rank, int oldLevel, int beforeLevel, Parameter<Period> lasts) {}
