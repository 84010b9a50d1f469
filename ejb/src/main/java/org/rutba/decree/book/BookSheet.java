package org.rutba.decree.book;

import java.util.List;
import org.rutba.register.UnitHead;

/**
 * The register of a unit and year.
 *
 * @param last the last number drawn; 0 where none was
 * @param gaps numbers drawn that no decree bears; a register in order has none
 * @param issued how many decrees bear a number of it
 * @param notServed how many of them are not served
 * @param found how many the filter leaves
 * @param entries the page asked for, by number
 */
public record BookSheet(
    UnitHead unit,
    int year,
    int last,
    List<Integer> gaps,
    int issued,
    int notServed,
    int found,
    List<BookEntry> entries) {

  /** Whether every number from 1 to the last is borne by a decree. */
  public boolean complete() {
    return gaps.isEmpty();
  }
}
