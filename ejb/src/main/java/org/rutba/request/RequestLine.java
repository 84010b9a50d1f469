package org.rutba.request;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A request in a list.
 *
 * @param rankFrom the rank held when it was decided, else today; null for none
 * @param state word of a {@link RequestState}
 * @param stage which board of the route it reached; 0 for a draft
 * @param committee the board it is at or was at last; null for a draft
 * @param reason why it was refused or withdrawn, or what is asked; null for none
 * @param completed sections of a draft completed when it was last looked at
 */
public record RequestLine(
    String number,
    long teacherId,
    String teacher,
    String teacherLatin,
    String personnelNumber,
    String school,
    String schoolLatin,
    String rankFrom,
    String target,
    String state,
    int stage,
    String committee,
    String committeeLatin,
    LocalDate startedOn,
    LocalDate submittedOn,
    LocalDate decidedOn,
    Instant savedAt,
    String reason,
    int completed) {}
