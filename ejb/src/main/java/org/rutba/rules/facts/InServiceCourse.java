package org.rutba.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An in-service course passed, or given: where hours are points, as many points.
 *
 * @param specialised whether it is in the teacher's own specialty; general otherwise
 * @param day day it was completed
 * @param direct whether it was training by direct attendance
 * @param excluded why it earns no points of professional development: {@code not-approved}, {@code
 *     towards-degree} or {@code normal-duty}; empty where it does
 */
public record InServiceCourse(
    BigDecimal hours,
    boolean specialised,
    LocalDate day,
    String evidence,
    boolean direct,
    String excluded) {

  /** A course of which neither attendance nor an exclusion is recorded. */
  public InServiceCourse(BigDecimal hours, boolean specialised, LocalDate day, String evidence) {
    this(hours, specialised, day, evidence, false, "");
  }
}
