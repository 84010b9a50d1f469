package org.rutba.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An in-service course passed.
 *
 * @param specialised whether it is specialised; general otherwise
 * @param day day it was completed
 */
public record InServiceCourse(
    BigDecimal hours, boolean specialised, LocalDate day, String evidence) {}
