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
    /** Confirmed by the board, never by calculation. */
    DECIDED_BY_BOARD,
    /** Waived by the power of an office (state code names the power). */
    WAIVED_BY_POWER;

    /** {@code reduced-for-areas} … */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
