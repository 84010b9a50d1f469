package org.rutba.task;

import java.time.LocalDate;

/**
 * Something that now waits for a position, or for any position of a role in a unit.
 *
 * @param kind one of {@link TaskKind}
 * @param subjectKind what the case is, such as {@code request}
 * @param subject its public number
 * @param title the teacher's name in the official language
 * @param titleLatin the name in Latin letters; null where there is none
 * @param target the rank asked for; null where the case asks for none
 * @param unitId the unit in whose scope it lies
 * @param positionId who holds it; null when the role does
 * @param role the role that holds it in the unit; null when a position does
 * @param sentBy the position that sent the case on and sees it as waiting on others; null for none
 * @param dueOn the last day for it; null where no deadline is confirmed
 */
public record OpenTask(
    String kind,
    String subjectKind,
    String subject,
    String title,
    String titleLatin,
    String target,
    long unitId,
    Long positionId,
    String role,
    Long sentBy,
    LocalDate dueOn) {

  public OpenTask {
    if ((positionId == null) == (role == null)) {
      throw new IllegalArgumentException("A task is held either by a position or by a role");
    }
  }
}
