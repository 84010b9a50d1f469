package org.rutba.licence;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A result the teacher is to be told of: the best attempt at the test.
 *
 * @param test code of the test
 * @param points of a hundred
 */
record NewResult(long teacherId, String test, BigDecimal points, LocalDate day) {}
