package org.rutba.identity;

import java.time.LocalDate;
import org.rutba.platform.Row;

/**
 * A position and whoever holds it on a day.
 *
 * @param role one of {@link org.rutba.platform.Roles}
 * @param holder name of the person; null while the position is vacant
 * @param holderLatin null where no Latin name is recorded
 * @param from first day it is held; null while vacant
 * @param to last day it is held; null without end
 */
public record PositionHolding(
    long id,
    String title,
    String titleLatin,
    String role,
    String unit,
    String unitLatin,
    String holder,
    String holderLatin,
    LocalDate from,
    LocalDate to) {

  static PositionHolding of(Row row) {
    var next = row.day("next");
    return new PositionHolding(
        row.number("id"),
        row.text("title"),
        row.text("title_latin"),
        row.text("role"),
        row.text("unit"),
        row.text("unit_latin"),
        row.text("holder"),
        row.text("holder_latin"),
        row.day("first"),
        next == null ? null : next.minusDays(1));
  }
}
