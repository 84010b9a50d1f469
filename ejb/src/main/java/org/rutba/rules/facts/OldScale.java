package org.rutba.rules.facts;

import java.math.BigDecimal;

/**
 * The place on the scale that was in force before the present one, on the day it ended.
 *
 * @param level 1 for the lowest
 * @param step null where it is not recorded
 * @param salary monthly basic salary; null where it is not recorded
 * @param net monthly net salary, allowances and deductions reckoned; null where it is not recorded
 */
public record OldScale(
    int level, Integer step, BigDecimal salary, BigDecimal net, String evidence) {}
