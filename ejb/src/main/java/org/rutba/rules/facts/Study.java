package org.rutba.rules.facts;

/**
 * How a degree was obtained.
 *
 * @param years full years of a diploma; 0 where they are not recorded
 * @param educational whether it is in education; null where that is not recorded
 * @param mode {@code regular} or {@code affiliate}; empty where it is not recorded
 * @param sponsored whether obtained by scholarship or mission
 * @param appointedOn whether it was a condition of the appointment and the holder was appointed on
 *     it
 */
public record Study(
    int years, Boolean educational, String mode, boolean sponsored, boolean appointedOn) {

  public static final Study UNRECORDED = new Study(0, null, "", false, false);

  public static final String REGULAR = "regular";

  public Study {
    if (years < 0) {
      throw new IllegalArgumentException("a study of " + years + " years");
    }
  }
}
