package org.rutba.demo.invented;

/**
 * What an invented Saudi teacher has come to.
 *
 * @param rank the present one; null for who still stands on the old scale
 * @param hired official year of the first service
 * @param promoted official year of the promotion to the rank; 0 for who was placed or appointed in
 *     it
 * @param degree {@code diploma}, {@code bachelor}, {@code master} or {@code doctorate}
 * @param level of the place when placed or appointed
 * @param step of that place
 * @param general points of the general test; 0 for who did not sit it
 * @param special points of the test of the specialty
 * @param licence level of the licence held; null for none
 * @param licensed how many years ago it was issued
 * @param hours of professional development a year
 * @param grade of the last years' appraisals
 */
record SaudiProfile(
    String rank,
    int hired,
    int promoted,
    String degree,
    int level,
    int step,
    int general,
    int special,
    String licence,
    int licensed,
    int hours,
    String grade) {

  /** The same person, not yet placed on the new ladder. */
  SaudiProfile unplaced() {
    return new SaudiProfile(
        null, hired, 0, degree, level, step, general, special, null, 0, hours, grade);
  }
}
