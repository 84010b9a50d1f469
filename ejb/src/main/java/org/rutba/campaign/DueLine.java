package org.rutba.campaign;

import java.time.LocalDate;

/**
 * A teacher whose rank is to be evaluated again.
 *
 * @param teacherLatin null where no Latin name is recorded
 * @param since day of the rank or of the last re-evaluation, whichever is later
 * @param dueOn the day the next one falls due
 */
public record DueLine(
    long teacherId,
    String personnelNumber,
    String teacher,
    String teacherLatin,
    String school,
    String schoolLatin,
    String rank,
    LocalDate since,
    LocalDate dueOn) {}
