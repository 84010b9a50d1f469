package org.rutba.rules.facts;

import java.time.LocalDate;

/**
 * The ministry's finding whether a rank needs the teacher's specialty.
 *
 * @param needed false where it found that there is no need
 * @param to last day it holds; null while no end is set
 */
public record NeedDeclared(
    String rank, boolean needed, LocalDate from, LocalDate to, String evidence) {

  public boolean on(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
