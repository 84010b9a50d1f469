package org.rutba.rules.law;

import java.time.LocalDate;

/**
 * The days a value holds.
 *
 * @param from first day
 * @param to last day, inclusive; null while no end is known
 */
public record EffectivePeriod(LocalDate from, LocalDate to) {

  public EffectivePeriod {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends " + to + " before it begins " + from);
    }
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  public boolean overlaps(EffectivePeriod other) {
    return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
  }
}
