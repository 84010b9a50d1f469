package org.rutba.committee;

import java.util.List;

/**
 * Teachers of a run on their way to the committees of a level.
 *
 * @param run its number
 * @param kind of the run
 * @param level of the committees, as the route names it
 * @param stage which board of the route it is; 1 for the first
 * @param title what the run is about, in the official language
 * @param sentBy the position that sees it as waiting on others
 */
public record DocketReferral(
    String run,
    String kind,
    String level,
    int stage,
    String title,
    String titleLatin,
    long sentBy,
    List<Item> items) {

  public DocketReferral {
    items = List.copyOf(items);
  }

  /**
   * One teacher.
   *
   * @param unitId the school, which decides between committees of a level
   * @param proposal what is to be confirmed: {@code rank}, {@code kept}, {@code demoted}, {@code
   *     exit}
   * @param otherReading the ambiguity that matters here and its other reading; null for none
   */
  public record Item(
      long teacherId,
      long unitId,
      String proposal,
      String rankFrom,
      String rankTo,
      long judgementId,
      boolean illustrative,
      String otherReading) {}
}
