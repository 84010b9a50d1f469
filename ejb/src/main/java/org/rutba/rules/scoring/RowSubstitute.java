package org.rutba.rules.scoring;

import java.math.BigDecimal;
import java.util.Set;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Parameter;

/**
 * Points that stand in for a whole row, for teachers who came into the service in some way.
 *
 * @param row code of the row
 * @param hiring how they came, such as {@code new-hire}
 * @param by {@code appraisal} for the points of the last official year appraised, or the code of an
 *     indicator for its items
 * @param targets the ranks for which it does
 * @param share what the points are multiplied by
 */
public record RowSubstitute(
    String row,
    String hiring,
    String by,
    Set<String> targets,
    Parameter<BigDecimal> share,
    OfficialCalendar calendar) {

  static final String APPRAISAL = "appraisal";

  public RowSubstitute {
    targets = Set.copyOf(targets);
  }
}
