package org.rutba.document;

import java.time.LocalDate;
import java.util.List;

/**
 * The facts of a printed register of rank decrees, in words: every number one unit drew in one
 * official year.
 *
 * @param language the official one of the jurisdiction
 * @param year official
 * @param last the last number drawn; 0 where none was
 * @param gaps numbers that no decree bears
 * @param entries by number
 * @param asOf the day it was drawn up
 */
public record DecreeRegisterPaper(
    String language,
    RankDecreePaper.Issuer issuer,
    int year,
    int last,
    List<Integer> gaps,
    List<Entry> entries,
    LocalDate asOf) {

  public DecreeRegisterPaper {
    gaps = List.copyOf(gaps);
    entries = List.copyOf(entries);
  }

  /**
   * One decree.
   *
   * @param order as the ministry names it
   * @param previousRank null for none
   * @param rank null where one was taken away
   * @param status {@code valid}, {@code superseded} or {@code revoked}
   * @param later number of the decree that took its place or force; null while it stands
   * @param servedOn null while it is not served
   * @param illustrative whether it rests on a value invented for a demonstration
   */
  public record Entry(
      int ordinal,
      String number,
      String order,
      String holder,
      String personnelNumber,
      String previousRank,
      String rank,
      LocalDate effectiveDay,
      LocalDate issued,
      String status,
      String later,
      LocalDate servedOn,
      boolean illustrative) {}
}
