package org.rutba.rules.judgement;

import java.util.Locale;

/**
 * Exactly what a requirement lacks: once it is added, the requirement is met.
 *
 * @param requirement id of the requirement
 * @param amount how much or which; null where the kind says it all
 * @param year the official year concerned; null for none
 */
public record Missing(String requirement, Kind kind, Measure amount, Integer year) {

  /** What is lacking, and so who can mend it. */
  public enum Kind {
    /** More time (span): mended by itself. */
    TIME,
    /** The rank below must be held (rank code). */
    RANK,
    CERTIFICATE,
    /** A degree at least so high (degree code). */
    DEGREE,
    /** Any record of service. */
    SERVICE_RECORD,
    /** So many more points of the table (points). */
    TABLE_POINTS,
    /**
     * So many more points of the table standing at the end of the year, or earned in it (points).
     */
    YEAR_POINTS,
    /** The appraisal of the year, with at least so many points (points). */
    APPRAISAL_RECORD,
    /** So many more appraisal points in all of the years counted, or in the year (points). */
    APPRAISAL_POINTS,
    /** So many more works (count). */
    PUBLICATIONS,
    /** A licence at least so high, in force (rank code). */
    LICENCE,
    /** A test result (test code). */
    EXAM_RESULT,
    /** So many more points of a test (points). */
    EXAM_POINTS,
    /** The appraisal of the year, with at least a grade (grade code). */
    APPRAISAL_GRADE,
    /** So many more points of professional development (points). */
    DEVELOPMENT_POINTS,
    /** The ministry's finding that the specialty is needed. */
    NEED,
    /** That the degree is in education, or how it was studied. */
    STUDY_RECORD,
    /** Proof of recovery from the illness service ended by. */
    RECOVERY_PROOF,
    /** The law must cover the teacher: nothing recorded mends it. */
    COVERAGE,
    /** A board's or person's decision. */
    DECISION,
    /** A value of the law (parameter code). */
    CONFIRMATION;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
