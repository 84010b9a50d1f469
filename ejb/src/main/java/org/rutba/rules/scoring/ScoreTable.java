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
    var evidence = new ArrayList<List<String>>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      evidence.add(new ArrayList<>());
    }
    return card(count(facts, LocalDate.MIN, day, inRankSince, evidence), evidence);
  }

  /** The total standing on a day, counted as {@link #standing} does. */
  public TableTotal standingTotal(FactSheet facts, LocalDate day, LocalDate inRankSince) {
    return total(count(facts, LocalDate.MIN, day, inRankSince, null));
  }

  /** The total of what is dated within the days given, both included. */
  public TableTotal earnedTotal(
      FactSheet facts, LocalDate from, LocalDate to, LocalDate inRankSince) {
    return total(count(facts, from, to, inRankSince, null));
  }

  /** What the rows count, their maxima not yet applied. */
  private final class Count {
    private final BigDecimal[] rowPoints = new BigDecimal[rows.size()];
    private final boolean[] illustrative = new boolean[rows.size()];
    private Set<String> open = Set.of();

    Count() {
      Arrays.fill(rowPoints, BigDecimal.ZERO);
    }

    void add(int position, BigDecimal quantity) {
      var indicator = indicators[position];
      int row = rowOf[position];
      var cap = rows.get(row).cap();
      if (indicator.open() || cap.open()) {
        open = open.isEmpty() ? new LinkedHashSet<>() : open;
        nameOpen(indicator, open);
        if (cap.open()) {
          open.add(cap.name());
        }
        return;
      }
      var points = indicator.itemPoints().value().multiply(quantity);
      if (indicator.itemCap() != null) {
        points = points.min(indicator.itemCap().value());
      }
      rowPoints[row] = rowPoints[row].add(points);
      illustrative[row] |= indicator.illustrative();
    }

    BigDecimal capped(int row) {
      var cap = rows.get(row).cap().value();
      return cap == null ? rowPoints[row] : rowPoints[row].min(cap);
    }

    boolean illustrative(int row) {
      return illustrative[row] || rows.get(row).cap().illustrative();
    }
  }

  /**
   * Counts.
   *
   * @param evidence gathers the references that count, by row; null where nobody asks
   */
  private Count count(
      FactSheet facts,
      LocalDate from,
      LocalDate to,
      LocalDate inRankSince,
      List<List<String>> evidence) {
    var quantities = new BigDecimal[indicators.length];
    for (var item : facts.points()) {
      var position = positions.get(item.indicator());
      if (position != null && !item.day().isBefore(from) && !item.day().isAfter(to)) {
        var before = quantities[position];
        quantities[position] = before == null ? item.quantity() : before.add(item.quantity());
        note(evidence, rowOf[position], item.evidence());
      }
    }
    var first = inRankSince == null || inRankSince.isBefore(from) ? from : inRankSince;
    var count = new Count();
    for (int i = 0; i < indicators.length; i++) {
      var quantity =
          indicators[i].hours() == null
              ? quantities[i]
              : blocks(facts, first, to, indicators[i].hours().value(), evidence, rowOf[i]);
      if (quantity != null) {
        count.add(i, quantity);
      }
    }
    return count;
  }

  private static void note(List<List<String>> evidence, int row, String reference) {
    if (evidence != null && reference != null && !reference.isEmpty()) {
      evidence.get(row).add(reference);
    }
  }

  private static BigDecimal blocks(
      FactSheet facts,
      LocalDate from,
      LocalDate to,
      HourBlocks mix,
      List<List<String>> evidence,
      int row) {
    var specialised = BigDecimal.ZERO;
    var general = BigDecimal.ZERO;
    for (var course : facts.courses()) {
      if (!course.day().isBefore(from) && !course.day().isAfter(to)) {
        if (course.specialised()) {
          specialised = specialised.add(course.hours());
        } else {
          general = general.add(course.hours());
        }
        note(evidence, row, course.evidence());
      }
    }
    if (mix == null) {
      return specialised.add(general).signum() == 0 ? null : BigDecimal.ONE;
    }
    var blocks = mix.blocks(specialised, general);
    return blocks.signum() == 0 ? null : blocks;
  }

  private TableTotal total(Count count) {
    var total = BigDecimal.ZERO;
    boolean illustrative = false;
    for (int row = 0; row < rows.size(); row++) {
      total = total.add(count.capped(row));
      illustrative |= count.illustrative(row);
    }
    return new TableTotal(total, illustrative, List.copyOf(count.open));
  }

  private Scorecard card(Count count, List<List<String>> evidence) {
    var cards = new ArrayList<Scorecard.Row>(rows.size());
    var total = BigDecimal.ZERO;
    var maximum = BigDecimal.ZERO;
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var cap = row.cap().value();
      var points = count.capped(i);
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
              count.rowPoints[i],
              cap,
              count.illustrative(i),
              evidence.get(i)));
    }
    return new Scorecard(cards, total, maximum, citation, List.copyOf(count.open));
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
