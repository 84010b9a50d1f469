package org.rutba.committee;

import java.time.LocalDate;

/**
 * A list before a committee.
 *
 * @param apartReason why it is decided apart from a longer list; null for a list
 * @param teachers on it, those taken out not counted
 * @param taken votes cast
 * @param closedOn null while it is open, as the minute
 */
public record DocketLine(
    long id,
    String number,
    String run,
    String kind,
    long committeeId,
    String committee,
    String committeeLatin,
    String level,
    int stage,
    String title,
    String titleLatin,
    String apartReason,
    LocalDate openedOn,
    LocalDate closedOn,
    String minute,
    boolean illustrative,
    int teachers,
    int granted,
    int refused,
    int taken) {
  public boolean open() {
    return closedOn == null;
  }
}
