package org.rutba.licence.result;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One result as its source delivers it.
 *
 * @param certificate number of the result's certificate; with the source it names the result for
 *     good
 * @param version 1 for the first delivery, a higher number for each correction
 * @param nationalCode civil register number of the test-taker; null where the personnel number is
 *     given
 * @param personnelNumber null where the national code is given
 * @param test code of the test, as the law names it
 * @param specialty code of the specialty examined; empty for a test without one
 * @param points of a hundred, at most two decimals
 * @param day the test was sat on
 * @param mobile given in the registration; null for none
 */
public record ReceivedResult(
    String certificate,
    int version,
    String nationalCode,
    String personnelNumber,
    String test,
    String specialty,
    BigDecimal points,
    LocalDate day,
    String mobile) {

  String person() {
    return nationalCode == null ? personnelNumber : nationalCode;
  }
}
