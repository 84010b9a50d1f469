package org.rutba.demo.invented;

/**
 * What kind of career a teacher has had; enough to decide how the law finds them.
 *
 * @param rank rank held; null for one never classified
 * @param monthsInRank full months in it on the day of the demonstration
 * @param serviceYears years since hiring
 * @param degree highest degree
 * @param appraisal centre of the yearly appraisal scores
 * @param spread how far a year may lie from the centre
 * @param table how full the points table is: 0 poor, 1 enough for ostadyar, 2 enough for daneshyar
 * @param articles published articles; who has more than five has a book besides
 * @param missingYear whether the last appraisal was never recorded
 */
record Profile(
    String rank,
    int monthsInRank,
    int serviceYears,
    String degree,
    double appraisal,
    double spread,
    int table,
    int articles,
    boolean missingYear) {

  /** The same career of one who was never classified. */
  Profile unranked() {
    return new Profile(
        null, monthsInRank, serviceYears, degree, appraisal, spread, table, articles, missingYear);
  }
}
