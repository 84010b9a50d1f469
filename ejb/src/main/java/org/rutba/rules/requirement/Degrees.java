package org.rutba.rules.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.Qualification;

/** Degrees compared by a regime's order. */
public final class Degrees {

  /** Stands in a table for every degree. */
  public static final String ANY = "any";

  private Degrees() {}

  /**
   * The highest degree awarded by a day; null where none is recorded.
   *
   * @param order codes of degrees, lowest first
   */
  public static Qualification highest(FactSheet facts, LocalDate day, List<String> order) {
    Qualification highest = null;
    for (var one : facts.qualifications()) {
      if (!one.day().isAfter(day)
          && (highest == null || order.indexOf(one.degree()) > order.indexOf(highest.degree()))) {
        highest = one;
      }
    }
    return highest;
  }

  /**
   * What a table gives for a degree: its own entry, or else that of the highest lower degree; null
   * where it gives nothing.
   */
  static <T> T of(Map<String, T> byDegree, String degree, List<String> order) {
    for (int i = order.indexOf(degree); i >= 0; i--) {
      var found = byDegree.get(order.get(i));
      if (found != null) {
        return found;
      }
    }
    return byDegree.get(ANY);
  }
}
