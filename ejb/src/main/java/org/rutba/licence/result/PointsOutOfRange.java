package org.rutba.licence.result;

import java.math.BigDecimal;
import org.rutba.platform.Refusal;

/** Points are between 0 and 100 and have at most two decimals. */
public class PointsOutOfRange extends Refusal {
  public PointsOutOfRange(BigDecimal points) {
    super(points);
  }
}
