package org.rutba.task;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of an inbox.
 *
 * @param state {@code new}, {@code taken} or {@code done}
 * @param role the role that holds it in its unit; null when a position does
 * @param position title of the position that holds it; null when a role does
 * @param claimedBy name of the person who took it; null for nobody
 * @param mine whether the acting person took it
 * @param daysLeft working days to the last day, negative past it; null without one
 * @param illustrative whether its deadline was invented for a demonstration
 * @param forVacantPost whether it is another post's that nobody holds, or of a role that nobody
 *     holds in its unit, and falls to the actor's
 * @param office name of the unit it lies in
 * @param version what {@link TaskService#claim} and {@code release} are given back
 */
public record InboxLine(
    long id,
    String kind,
    String subjectKind,
    String subject,
    String title,
    String titleLatin,
    String target,
    Instant openedAt,
    LocalDate dueOn,
    String state,
    String role,
    String position,
    String positionLatin,
    String claimedBy,
    boolean mine,
    int version,
    Integer daysLeft,
    boolean illustrative,
    boolean forVacantPost,
    String office,
    String officeLatin) {

  InboxLine leaving(int workingDays) {
    return new InboxLine(
        id,
        kind,
        subjectKind,
        subject,
        title,
        titleLatin,
        target,
        openedAt,
        dueOn,
        state,
        role,
        position,
        positionLatin,
        claimedBy,
        mine,
        version,
        workingDays,
        illustrative,
        forVacantPost,
        office,
        officeLatin);
  }
}
