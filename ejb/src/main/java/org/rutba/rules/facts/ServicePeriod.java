package org.rutba.rules.facts;

import java.time.LocalDate;
import java.util.Set;

/**
 * Service in one post and place without interruption.
 *
 * @param to first day after it; null while it lasts
 * @param areas what the place counts as, by the codes the law lists: {@code primary}, {@code
 *     special-needs}, {@code deprived}, {@code border}, {@code nomadic}; empty for an ordinary
 *     place
 * @param teaching whether the post counts as teaching, headship and deputyship of a school included
 */
public record ServicePeriod(
    LocalDate from,
    LocalDate to,
    Set<String> areas,
    boolean fullTime,
    boolean teaching,
    String evidence) {

  public ServicePeriod {
    areas = Set.copyOf(areas);
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("service ends " + to + " before it begins " + from);
    }
  }
}
