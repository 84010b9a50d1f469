package org.rutba.rules.pay;

import java.util.List;
import org.rutba.rules.facts.Qualification;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.rank.Place;

/**
 * The place an appointee with a qualification begins in.
 *
 * @param degree this degree or a higher one
 * @param years full years it must have taken; 0 where that is not asked
 * @param educational whether it must be in education, or have a diploma in education beside it
 */
public record EntryStep(
    String rank, String degree, int years, boolean educational, Parameter<Place> place) {

  private static final String DIPLOMA = "diploma";

  /**
   * @param order codes of degrees, lowest first
   */
  boolean fits(List<Qualification> held, List<String> order) {
    boolean diploma = held.stream().anyMatch(one -> isDiploma(one) && inEducation(one));
    for (var one : held) {
      boolean higher = order.indexOf(one.degree()) > order.indexOf(degree);
      boolean same = one.degree().equals(degree) && one.study().years() >= years;
      if ((higher || same) && (!educational || inEducation(one) || (diploma && !isDiploma(one)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDiploma(Qualification one) {
    return one.degree().equals(DIPLOMA);
  }

  private static boolean inEducation(Qualification one) {
    return Boolean.TRUE.equals(one.study().educational());
  }
}
