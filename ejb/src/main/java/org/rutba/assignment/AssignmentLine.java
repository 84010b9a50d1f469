package org.rutba.assignment;

import java.time.LocalDate;

/**
 * An assignment in a list.
 *
 * @param post code of the pack's post
 * @param to last day
 * @param state {@code nominated}, {@code granted}, {@code refused} or {@code withdrawn}
 * @param number of the decision's document; null where there is none
 * @param code what anyone types to verify it; null likewise
 * @param extendsId the assignment it extends; null for none
 * @param extended whether another extends it, decided or not
 */
public record AssignmentLine(
    long id,
    int version,
    long teacherId,
    String teacher,
    String teacherLatin,
    String personnelNumber,
    String unit,
    String unitLatin,
    long unitId,
    String post,
    LocalDate from,
    LocalDate to,
    String state,
    String number,
    String code,
    Long extendsId,
    boolean extended,
    boolean illustrative) {

  /** {@code nominated}, {@code ahead}, {@code in-force}, {@code ended}, {@code refused} … */
  public String standing(LocalDate day) {
    if (!state.equals(AssignmentRepository.GRANTED)) {
      return state;
    }
    if (day.isBefore(from)) {
      return "ahead";
    }
    return day.isAfter(to) ? "ended" : "in-force";
  }
}
