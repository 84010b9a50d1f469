package org.rutba.regulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.scoring.HourBlocks;
import org.rutba.rules.scoring.Indicator;
import org.rutba.rules.scoring.ScoreRow;
import org.rutba.rules.scoring.ScoreTable;

/** Puts the points table together from its rows and indicators. */
final class ScoreTableMerge {

  private final Merge law;

  ScoreTableMerge(Merge law) {
    this.law = law;
  }

  /** The table; null where the law has none. */
  ScoreTable table() {
    var tables = law.of(ProvisionKind.SCORE_TABLE);
    if (tables.isEmpty()) {
      return null;
    }
    var rows = new ArrayList<ScoreRow>();
    for (var row : law.of(ProvisionKind.SCORE_ROW)) {
      rows.add(
          new ScoreRow(
              row.attribute("row"),
              row.attribute("number"),
              row.title(),
              law.value(row),
              indicators(row.attribute("row"))));
    }
    return new ScoreTable(law.value(tables.get(0)).citation(), rows);
  }

  private List<Indicator> indicators(String row) {
    var indicators = new ArrayList<Indicator>();
    for (var item : law.of(ProvisionKind.ITEM_POINTS)) {
      if (item.attribute("row").equals(row)) {
        var code = item.attribute("indicator");
        Parameter<HourBlocks> hours = law.referred(item, "hours");
        indicators.add(new Indicator(code, item.title(), law.value(item), cap(code), hours));
      }
    }
    return indicators;
  }

  private Parameter<BigDecimal> cap(String indicator) {
    for (var cap : law.of(ProvisionKind.ITEM_CAP)) {
      if (cap.attribute("indicator").equals(indicator)) {
        return law.value(cap);
      }
    }
    return null;
  }
}
