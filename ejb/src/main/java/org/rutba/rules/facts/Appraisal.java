package org.rutba.rules.facts;

import java.math.BigDecimal;

/**
 * The annual performance appraisal.
 *
 * @param year the official year appraised, in the jurisdiction's calendar
 * @param points 0 to 100
 */
public record Appraisal(int year, BigDecimal points, String evidence) {}
