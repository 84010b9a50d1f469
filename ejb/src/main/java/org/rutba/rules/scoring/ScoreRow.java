package org.rutba.rules.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Text;

/**
 * A row of the points table: its indicators share one maximum.
 *
 * @param number as the instrument numbers it
 * @param indicators none where no source describes the row; it then counts nothing
 */
public record ScoreRow(
    String code, String number, Text title, Parameter<BigDecimal> cap, List<Indicator> indicators) {

  public ScoreRow {
    indicators = List.copyOf(indicators);
  }
}
