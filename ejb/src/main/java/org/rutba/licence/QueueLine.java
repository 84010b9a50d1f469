package org.rutba.licence;

import java.time.LocalDate;

/**
 * A teacher whose results wait for a decision, with what the law says of them today.
 *
 * @param results how many wait
 * @param latest day of the latest of them
 * @param held code of the level of the licence held; null where none is
 * @param reached what would be issued; null where the law in force has no licences
 */
public record QueueLine(
    long teacherId,
    String personnelNumber,
    String teacher,
    String teacherLatin,
    String unit,
    String unitLatin,
    int results,
    LocalDate latest,
    String held,
    LevelReached reached) {

  QueueLine reaching(LevelReached level) {
    return new QueueLine(
        teacherId,
        personnelNumber,
        teacher,
        teacherLatin,
        unit,
        unitLatin,
        results,
        latest,
        held,
        level);
  }
}
