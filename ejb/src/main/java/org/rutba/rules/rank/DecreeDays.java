package org.rutba.rules.rank;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The two days of a decree. It is often issued after the day it takes effect on: a correction, or a
 * rank given back in time.
 *
 * @param effective first day it holds
 * @param issued day it was signed
 */
public record DecreeDays(String number, LocalDate effective, LocalDate issued) {

  private static final Comparator<DecreeDays> LATEST =
      Comparator.comparing(DecreeDays::effective).thenComparing(DecreeDays::issued);

  /**
   * The decree that stands on a day: of those in effect, the latest by effective day; of two with
   * one effective day, the one issued later.
   *
   * @param decrees neither superseded nor revoked
   */
  public static Optional<DecreeDays> standing(Collection<DecreeDays> decrees, LocalDate day) {
    return decrees.stream().filter(one -> !one.effective().isAfter(day)).max(LATEST);
  }
}
