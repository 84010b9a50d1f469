package org.rutba.rules.judgement;

import java.util.List;
import java.util.Locale;

/** A remark a finding carries, worded by the screen from its key and arguments. */
public record Note(Key key, List<Measure> arguments) {

  public Note {
    arguments = List.copyOf(arguments);
  }

  public static Note of(Key key, Measure... arguments) {
    return new Note(key, List.of(arguments));
  }

  /** Every remark there is. The arguments stand after each, in order. */
  public enum Key {
    /**
     * Full time (span), months taken off (span), completed full-time years in listed places
     * (count).
     */
    REDUCED_FOR_AREAS,
    /** Full time (span), time needed from an elite (span). */
    REDUCED_FOR_ELITE,
    /** First day in the rank (day). */
    IN_RANK_SINCE,
    /** Rank that must be held (rank code). */
    NOT_IN_PREVIOUS_RANK,
    /** The target rank or a higher one is held already (rank code). */
    RANK_ALREADY_HELD,
    /** A value awaits confirmation (parameter code). */
    AWAITS_CONFIRMATION,
    /** Maxima or item points of the table are illustrative. */
    TABLE_ILLUSTRATIVE,
    /** The year with the lowest points (year). */
    LOWEST_YEAR,
    /** Nothing is recorded for the year (year). */
    YEAR_NOT_RECORDED,
    /** Years the mean is taken over, first and last (year, year). */
    YEARS_COUNTED,
    /** Asked only of those who have served less (span). */
    NOT_ASKED_AFTER_SERVICE,
    /** No official year has ended in the rank yet. */
    NO_YEAR_ENDED_IN_RANK,
    /** Each work counts towards one requirement only; so many were counted elsewhere (count). */
    COUNTED_ELSEWHERE,
    /** The exception for holders of lower degrees with teaching service applies (span). */
    DEGREE_EXCEPTION,
    /** Items do not count: the form they rest on is not recorded (indicator code). */
    FORM_MISSING,
    /** Items do not count: only points a board has set do (indicator code). */
    BOARD_SETS_POINTS,
    /** Items do not count: obtained after service began (indicator code). */
    AFTER_HIRING,
    /** Items do not count: not among those the law lists (indicator code). */
    NOT_LISTED,
    /** A later printing counts in part (indicator code, percent). */
    LATER_PRINTING,
    /** A later printing does not count: no revision is stated and confirmed (indicator code). */
    LATER_PRINTING_NOT_REVISED,
    /** A domestic conference counts as international (indicator code). */
    COUNTS_AS_INTERNATIONAL,
    /** Too few speakers or countries from abroad for an international one (indicator code). */
    NOT_INTERNATIONAL,
    /** Other points stand in for a row (parameter code). */
    ROW_REPLACED,
    /** Works that the educational group or working group has not approved (count). */
    WORKS_NOT_APPROVED,
    /** Service is longer than the band, which places and does not exclude (span). */
    BEYOND_THE_BAND,
    /** The basis for religious minorities named in the Constitution (parameter code). */
    BASIS_FOR_MINORITIES,
    /** Confirmed by the board, never by calculation. */
    DECIDED_BY_BOARD,
    /** Reckoned for the degree held (degree code). */
    RECKONED_FOR_DEGREE,
    /** Time served under an earlier regulation counts as well (span). */
    CREDIT_COUNTED,
    /** Time served under an earlier regulation was used before, for a rank (rank code). */
    CREDIT_SPENT,
    /** The result a test counts with (test code, points, day). */
    BEST_RESULT,
    /** No test exists for the specialty: the general test alone counts. */
    NO_TEST_FOR_SPECIALTY,
    /** A pass in the earlier competency test: the authority determines the licence. */
    COMPETENCY_TEST_PASSED,
    /** A licence so high expired (day). */
    LICENCE_EXPIRED,
    /** A licence is not held against anybody yet (last day). */
    GRACE_UNTIL,
    /** Points in the own specialty, and of direct training (points, points). */
    DEVELOPMENT_SHARES,
    /** Too few points in one year of the rank, the first being 1 (count, points). */
    DEVELOPMENT_YEAR,
    /** Obtained by affiliate study: allowed where no regular graduates exist. */
    AFFILIATE_STUDY,
    /** Waived by the power of an office (state code names the power). */
    WAIVED_BY_POWER;

    /** {@code reduced-for-areas} … */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
