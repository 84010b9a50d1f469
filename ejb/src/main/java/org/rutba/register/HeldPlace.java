package org.rutba.register;

import java.math.BigDecimal;
import org.rutba.platform.Row;

/**
 * The place within a rank, on ladders that have levels and steps.
 *
 * @param level 1 for the lowest; null where the ladder has none
 * @param step 1 for the lowest of the level; null where the ladder has none
 * @param salary monthly basic salary as decreed; null where it was not said
 */
public record HeldPlace(Integer level, Integer step, BigDecimal salary) {
  /** Of a ladder without levels. */
  public static final HeldPlace NONE = new HeldPlace(null, null, null);

  static HeldPlace of(Row row) {
    var level = row.numberOrNull("level");
    var step = row.numberOrNull("step");
    var salary = row.decimal("salary");
    return level == null && salary == null
        ? NONE
        : new HeldPlace(
            level == null ? null : level.intValue(), step == null ? null : step.intValue(), salary);
  }
}
