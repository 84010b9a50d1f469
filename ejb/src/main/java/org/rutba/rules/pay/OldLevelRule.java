package org.rutba.rules.pay;

import org.rutba.rules.law.Parameter;

/**
 * Where those of a level of the old scale are placed.
 *
 * @param rank the rank they come into
 * @param bonusSteps steps added after landing; null where the law says none
 * @param certain whether the sentence of the law is complete; a person confirms otherwise
 */
public record OldLevelRule(
    int level, Parameter<String> rank, Parameter<Integer> bonusSteps, boolean certain) {}
