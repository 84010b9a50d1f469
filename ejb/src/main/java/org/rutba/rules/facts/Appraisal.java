package org.rutba.rules.facts;

import java.math.BigDecimal;

/**
 * The annual performance appraisal.
 *
 * @param year the official year appraised, in the jurisdiction's calendar
 * @param points 0 to 100; null where only a grade was given
 * @param grade code of a grade of the regime's order of grades, such as {@code very-good}; empty
 *     where only points were given
 */
public record Appraisal(int year, BigDecimal points, String grade, String evidence) {

  /** An appraisal in points. */
  public Appraisal(int year, BigDecimal points, String evidence) {
    this(year, points, "", evidence);
  }

  public Appraisal {
    if (points == null && grade.isEmpty()) {
      throw new IllegalArgumentException("the appraisal of " + year + " says nothing");
    }
  }

  /** An appraisal by grade alone. */
  public static Appraisal graded(int year, String grade, String evidence) {
    return new Appraisal(year, null, grade, evidence);
  }
}
