package org.rutba.licence;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One sitting of one test.
 *
 * @param test code of the test
 * @param specialty code of the specialty examined; empty for a test without one
 * @param points of a hundred
 * @param certificate number of the result's certificate; null where none is recorded
 * @param fresh whether no decision has looked at it yet
 */
public record Attempt(
    long id,
    String test,
    String specialty,
    BigDecimal points,
    LocalDate day,
    String certificate,
    String source,
    boolean fresh) {}
