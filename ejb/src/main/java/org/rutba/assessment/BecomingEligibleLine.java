package org.rutba.assessment;

import java.time.LocalDate;
import java.util.List;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Verdict;

/**
 * A teacher whose next rank comes within reach.
 *
 * @param rank held now; null for none
 * @param earliestDay the day time has done its part; today where it has already
 * @param missing what else is lacking, time and the board's decision left out
 * @param illustrative whether a value used was invented for a demonstration
 */
public record BecomingEligibleLine(
    long teacherId,
    String teacher,
    String teacherLatin,
    String personnelNumber,
    String subject,
    String rank,
    String target,
    LocalDate earliestDay,
    Verdict verdict,
    List<Missing> missing,
    boolean illustrative) {

  public BecomingEligibleLine {
    missing = List.copyOf(missing);
  }
}
