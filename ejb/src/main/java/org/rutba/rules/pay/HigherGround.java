package org.rutba.rules.pay;

import java.time.LocalDate;
import java.util.Set;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.law.Parameter;

/**
 * A ground on which those of the old scale are placed in a higher rank than their level gives.
 *
 * @param ground what it is
 * @param rank the rank it gives
 * @param posts posts whose assignment is the ground, for {@link Kind#ASSIGNED}
 * @param before the day the ground must have been there before; null where that is not asked
 */
public record HigherGround(
    Kind ground, String rank, Set<String> posts, Parameter<LocalDate> before) {

  /** What a ground is. */
  public enum Kind {
    /** Assignment to a post, begun before the day and lasting on it. */
    ASSIGNED,
    /** A degree by scholarship or mission, awarded before the day. */
    SPONSORED_DEGREE,
    /** A degree that was a condition of the appointment. */
    APPOINTED_DEGREE
  }

  public HigherGround {
    posts = Set.copyOf(posts);
  }

  /**
   * Whether the ground is there.
   *
   * @param strictly whether the day itself is too late
   */
  boolean holds(FactSheet facts, Set<String> degrees, boolean strictly) {
    return switch (ground) {
      case ASSIGNED ->
          facts.career().assignments().stream()
              .anyMatch(
                  one ->
                      posts.contains(one.post())
                          && early(one.from(), strictly)
                          && (one.to() == null || !one.to().isBefore(before.value())));
      case SPONSORED_DEGREE ->
          facts.qualifications().stream()
              .anyMatch(
                  one ->
                      degrees.contains(one.degree())
                          && one.study().sponsored()
                          && early(one.day(), strictly));
      case APPOINTED_DEGREE ->
          facts.qualifications().stream()
              .anyMatch(one -> degrees.contains(one.degree()) && one.study().appointedOn());
    };
  }

  private boolean early(LocalDate day, boolean strictly) {
    return strictly ? day.isBefore(before.value()) : !day.isAfter(before.value());
  }
}
