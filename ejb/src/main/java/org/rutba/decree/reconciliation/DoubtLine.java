package org.rutba.decree.reconciliation;

import java.time.LocalDate;

/**
 * Something to look into about one teacher's ranks.
 *
 * @param from first day in doubt
 * @param to last day in doubt; null where it lasts
 * @param rank held by the entry in doubt, or before the gap
 * @param decree its decree or file
 * @param decreeOn day of that decree; null where it is not known
 * @param other the rank it is set against; null for a rank without a decree
 * @param otherDecree the decree of that rank; null where there is none
 */
public record DoubtLine(
    Doubt doubt,
    String personnelNumber,
    String teacher,
    String teacherLatin,
    String unit,
    String unitLatin,
    LocalDate from,
    LocalDate to,
    String rank,
    String decree,
    LocalDate decreeOn,
    String other,
    String otherDecree) {}
