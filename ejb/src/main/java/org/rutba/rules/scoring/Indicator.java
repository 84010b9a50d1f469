package org.rutba.rules.scoring;

import java.math.BigDecimal;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Text;

/**
 * One thing the points table counts.
 *
 * @param itemPoints points for one item, or for one block of in-service hours
 * @param itemCap the most this indicator gives; null where only its row is capped
 * @param hours how in-service hours make blocks; null for indicators counted by items
 * @param terms what an item must be beside; null where nothing is asked
 */
public record Indicator(
    String code,
    Text title,
    Parameter<BigDecimal> itemPoints,
    Parameter<BigDecimal> itemCap,
    Parameter<HourBlocks> hours,
    ItemTerms terms) {

  boolean open() {
    return itemPoints.open()
        || (itemCap != null && itemCap.open())
        || (hours != null && hours.open());
  }

  boolean illustrative() {
    return itemPoints.illustrative()
        || (itemCap != null && itemCap.illustrative())
        || (hours != null && hours.illustrative());
  }
}
