package org.rutba.dossier.intake;

import java.util.Locale;

/**
 * What can be wrong with a file, a row or a cell, or worth knowing of it. The words are in the
 * message bundles under {@link #messageKey()}; what they name is in the fault's arguments.
 */
public enum IntakeProblem {
  // the whole file
  FILE_EMPTY,
  /** Arguments: size and largest size in MiB. */
  FILE_TOO_LARGE,
  /** Arguments: the largest number of rows. */
  TOO_MANY_ROWS,
  /** A workbook or another file that is not text. */
  NOT_CSV,
  /** Arguments: the encoding it seems to have, the first words read in it. */
  WRONG_ENCODING,
  /** A quote that is not closed, or text after one. */
  QUOTES_BROKEN,
  HEADER_MISSING,
  HEADER_TWICE,

  // a row
  /** Arguments: cells found, cells expected. */
  CELL_COUNT,
  /** Arguments: line of the first. */
  TWICE_IN_FILE,
  UNKNOWN_PERSONNEL_NUMBER,
  OUTSIDE_SCOPE,
  /** Arguments: line of the other. */
  OVERLAPS,
  /** Arguments: first day of the one in the register. */
  OVERLAPS_REGISTER,

  // a cell
  REQUIRED,
  TOO_LONG,
  CHARACTERS_LOST,
  DATE_UNREADABLE,
  DATE_IMPOSSIBLE,
  /** Arguments: first and last year of the calendar. */
  YEAR_OUT_OF_RANGE,
  DATE_IN_FUTURE,
  YEAR_IN_FUTURE,
  ENDS_BEFORE_IT_BEGINS,
  BEFORE_BIRTH,
  BEFORE_HIRE,
  NUMBER_UNREADABLE,
  NEGATIVE,
  NOT_POSITIVE,
  /** Arguments: the largest value. */
  ABOVE_MAXIMUM,
  /** Arguments: how many decimals are kept. */
  TOO_PRECISE,
  NOT_YES_OR_NO,
  /** Arguments: the codes allowed. */
  UNKNOWN_CODE,
  NOT_A_CODE,
  NATIONAL_CODE_WRONG,
  /** Arguments: how many digits it has; a spreadsheet drops zeros in front. */
  NATIONAL_CODE_SHORT,
  /** Arguments: line of the other row. */
  NATIONAL_CODE_TWICE,
  NATIONAL_CODE_OF_ANOTHER,
  NATIONAL_CODE_DIFFERS,
  UNKNOWN_UNIT,
  UNIT_CLOSED,
  DEGREE_MISSING,
  DEGREE_OF_CERTIFICATE,
  SET_WITHOUT_REASON,
  /** An appraisal gives points, a grade, or both. */
  NEITHER_POINTS_NOR_GRADE,
  /** Arguments: how many levels the rank has. */
  NO_SUCH_LEVEL,
  /** Arguments: how many steps the level has. */
  NO_SUCH_STEP,
  /** Arguments: what the pay table gives for the place. */
  SALARY_DIFFERS,
  RECOVERY_WITHOUT_ILLNESS,
  CREDIT_OF_NOTHING,
  /** A rank is corrected by a superseding decree, never by a file. Arguments: old value. */
  RANK_DIFFERS,

  // worth knowing
  COLUMN_IGNORED,
  /** The row names a personnel number borne before. Arguments: the one borne now. */
  NUMBER_CHANGED,
  NATIONAL_CODE_CHANGED,
  ALREADY_THERE;

  public String messageKey() {
    return "intake.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
