package org.rutba.confirmation;

import org.rutba.rules.law.Parameter;

/**
 * A value the ministry is to confirm, in the list.
 *
 * @param parameter as it stands today
 * @param proposal number of the proposal that waits; null for none
 */
public record ValueLine(Parameter<?> parameter, ValueState state, Long proposal) {}
