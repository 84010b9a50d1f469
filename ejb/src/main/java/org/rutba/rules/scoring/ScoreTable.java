package org.rutba.rules.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.law.Citation;

/**
 * The points table: rows of indicators. A row counts the smaller of its maximum and the sum of its
 * indicators, each first held to its own maximum.
 */
public final class ScoreTable {

  private final Citation citation;
  private final List<ScoreRow> rows;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Indicator[] indicators;
  private final int[] rowOf;

  public ScoreTable(Citation citation, List<ScoreRow> rows) {
    this.citation = citation;
    this.rows = List.copyOf(rows);
    var all = new ArrayList<Indicator>();
    var owners = new ArrayList<Integer>();
    for (int row = 0; row < rows.size(); row++) {
      for (var indicator : rows.get(row).indicators()) {
        positions.put(indicator.code(), all.size());
        all.add(indicator);
        owners.add(row);
      }
    }
    indicators = all.toArray(Indicator[]::new);
    rowOf = owners.stream().mapToInt(Integer::intValue).toArray();
  }

  public List<ScoreRow> rows() {
    return rows;
  }

  public Citation citation() {
    return citation;
  }

  public boolean has(String indicator) {
    return positions.containsKey(indicator);
  }

  /**
   * The table standing on a day: everything dated by then counts, in-service courses only when
   * completed in the present rank.
   *
   * @param inRankSince first day in the present rank; null where none is held, every course then
   *     counting
   */
  public Scorecard standing(FactSheet facts, LocalDate day, LocalDate inRankSince) {
    return card(facts, LocalDate.MIN, day, inRankSince);
  }

  /** The table of what is dated within the days given, both included. */
  public Scorecard earned(FactSheet facts, LocalDate from, LocalDate to, LocalDate inRankSince) {
    return card(facts, from, to, inRankSince);
  }

  private Scorecard card(FactSheet facts, LocalDate from, LocalDate to, LocalDate inRankSince) {
    var quantities = new BigDecimal[indicators.length];
    var evidence = new ArrayList<List<String>>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      evidence.add(new ArrayList<>());
    }
    for (var item : facts.points()) {
      var position = positions.get(item.indicator());
      if (position != null && !item.day().isBefore(from) && !item.day().isAfter(to)) {
        var before = quantities[position];
        quantities[position] = before == null ? item.quantity() : before.add(item.quantity());
        evidence.get(rowOf[position]).add(item.evidence());
      }
    }
    var first = inRankSince == null || inRankSince.isBefore(from) ? from : inRankSince;
    for (int i = 0; i < indicators.length; i++) {
      if (indicators[i].hours() != null) {
        quantities[i] =
            blocks(facts, first, to, indicators[i].hours().value(), evidence.get(rowOf[i]));
      }
    }
    return sum(quantities, evidence);
  }

  private static BigDecimal blocks(
      FactSheet facts, LocalDate from, LocalDate to, HourBlocks mix, List<String> evidence) {
    var specialised = BigDecimal.ZERO;
    var general = BigDecimal.ZERO;
    for (var course : facts.courses()) {
      if (!course.day().isBefore(from) && !course.day().isAfter(to)) {
        if (course.specialised()) {
          specialised = specialised.add(course.hours());
        } else {
          general = general.add(course.hours());
        }
        evidence.add(course.evidence());
      }
    }
    if (mix == null) {
      return specialised.add(general).signum() == 0 ? null : BigDecimal.ONE;
    }
    var blocks = mix.blocks(specialised, general);
    return blocks.signum() == 0 ? null : blocks;
  }

  private Scorecard sum(BigDecimal[] quantities, List<List<String>> evidence) {
    var counted = new BigDecimal[rows.size()];
    Arrays.fill(counted, BigDecimal.ZERO);
    var illustrative = new boolean[rows.size()];
    Set<String> open = null;
    for (int i = 0; i < indicators.length; i++) {
      if (quantities[i] == null) {
        continue;
      }
      var indicator = indicators[i];
      var cap = rows.get(rowOf[i]).cap();
      if (indicator.open() || cap.open()) {
        open = open == null ? new LinkedHashSet<>() : open;
        nameOpen(indicator, open);
        if (cap.open()) {
          open.add(cap.name());
        }
        continue;
      }
      var points = indicator.itemPoints().value().multiply(quantities[i]);
      if (indicator.itemCap() != null) {
        points = points.min(indicator.itemCap().value());
      }
      counted[rowOf[i]] = counted[rowOf[i]].add(points);
      illustrative[rowOf[i]] |= indicator.illustrative();
    }
    var cards = new ArrayList<Scorecard.Row>(rows.size());
    var total = BigDecimal.ZERO;
    var maximum = BigDecimal.ZERO;
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var cap = row.cap().value();
      var points = cap == null ? counted[i] : counted[i].min(cap);
      total = total.add(points);
      if (!row.indicators().isEmpty()) {
        maximum = cap == null || maximum == null ? null : maximum.add(cap);
      }
      cards.add(
          new Scorecard.Row(
              row.code(),
              row.number(),
              row.title(),
              points,
              counted[i],
              cap,
              illustrative[i] || row.cap().illustrative(),
              evidence.get(i)));
    }
    return new Scorecard(
        cards, total, maximum, citation, open == null ? List.of() : List.copyOf(open));
  }

  private static void nameOpen(Indicator indicator, Set<String> open) {
    if (indicator.itemPoints().open()) {
      open.add(indicator.itemPoints().name());
    }
    if (indicator.itemCap() != null && indicator.itemCap().open()) {
      open.add(indicator.itemCap().name());
    }
    if (indicator.hours() != null && indicator.hours().open()) {
      open.add(indicator.hours().name());
    }
  }
}
