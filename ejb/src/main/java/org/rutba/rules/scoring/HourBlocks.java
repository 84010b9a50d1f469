package org.rutba.rules.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * In-service hours count in whole blocks, each of a fixed mix of specialised and general hours.
 *
 * @param specialised specialised hours in a block
 * @param general general hours in a block
 */
public record HourBlocks(BigDecimal specialised, BigDecimal general) {

  public HourBlocks {
    if (specialised.signum() <= 0 || general.signum() <= 0) {
      throw new IllegalArgumentException("a block needs hours of both sorts");
    }
  }

  /** Whole blocks that hours of both sorts make. */
  public BigDecimal blocks(BigDecimal specialisedHours, BigDecimal generalHours) {
    return specialisedHours
        .divide(specialised, 0, RoundingMode.FLOOR)
        .min(generalHours.divide(general, 0, RoundingMode.FLOOR));
  }
}
