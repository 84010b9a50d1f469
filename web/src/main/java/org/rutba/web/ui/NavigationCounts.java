package org.rutba.web.ui;

import java.util.Map;

/**
 * How much waits behind each entry of the side navigation, from one call. Whoever counts produces
 * it ({@code @Produces @Dependent}) for the person at the screen.
 *
 * @param byCounter the counter's name, as {@link Navigation} uses it, with what waits there
 */
public record NavigationCounts(Map<String, Waiting> byCounter) {

  public static final NavigationCounts NONE = new NavigationCounts(Map.of());

  /**
   * @param number how many wait; 0 shows nothing
   * @param late whether one of them is past its day
   */
  public record Waiting(int number, boolean late) {}
}
