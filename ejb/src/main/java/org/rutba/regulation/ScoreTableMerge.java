package org.rutba.regulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.scoring.HourBlocks;
import org.rutba.rules.scoring.Indicator;
import org.rutba.rules.scoring.ItemTerms;
import org.rutba.rules.scoring.RowSubstitute;
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
    return new ScoreTable(law.value(tables.get(0)).citation(), rows, substitutes());
  }

  private List<RowSubstitute> substitutes() {
    return law.of(ProvisionKind.ROW_SUBSTITUTE).stream()
        .map(
            one ->
                new RowSubstitute(
                    one.attribute("row"),
                    one.attribute("hiring"),
                    one.attribute("by"),
                    Set.copyOf(one.attributes().need("ranks").texts()),
                    law.value(one),
                    law.calendar()))
        .toList();
  }

  private List<Indicator> indicators(String row) {
    var indicators = new ArrayList<Indicator>();
    for (var item : law.of(ProvisionKind.ITEM_POINTS)) {
      if (item.attribute("row").equals(row)) {
        var code = item.attribute("indicator");
        Parameter<HourBlocks> hours = law.referred(item, "hours");
        indicators.add(
            new Indicator(code, item.title(), law.value(item), cap(code), hours, terms(item)));
      }
    }
    return indicators;
  }

  /** What the indicator asks of an item; null where nothing is. */
  private ItemTerms terms(Provision item) {
    var node = item.attributes();
    boolean asked =
        Stream.of("document", "set-by", "before-service", "listed", "later-printing", "abroad")
            .anyMatch(node::has);
    if (!asked) {
      return null;
    }
    return new ItemTerms(
        node.textOr("document", ""),
        node.has("set-by"),
        node.has("before-service") && node.need("before-service").yes(),
        law.referred(item, "listed"),
        law.referred(item, "later-printing"),
        node.textOr("international", ""),
        law.referred(item, "abroad"));
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
