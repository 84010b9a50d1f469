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
import org.rutba.rules.facts.Appraisal;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.PointItem;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Citation;
import org.rutba.rules.law.Parameter;

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
  private final List<RowSubstitute> substitutes;

  public ScoreTable(Citation citation, List<ScoreRow> rows, List<RowSubstitute> substitutes) {
    this.citation = citation;
    this.rows = List.copyOf(rows);
    this.substitutes = List.copyOf(substitutes);
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
    return standing(facts, day, inRankSince, null);
  }

  /**
   * The table standing on a day for a rank, for which other points may stand in for a row.
   *
   * @param target code of the rank; null for none in particular
   */
  public Scorecard standing(FactSheet facts, LocalDate day, LocalDate inRankSince, String target) {
    var evidence = new ArrayList<List<String>>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      evidence.add(new ArrayList<>());
    }
    var count = count(facts, LocalDate.MIN, day, inRankSince, evidence);
    if (target != null) {
      for (var substitute : substitutes) {
        if (facts.hiring() != null
            && facts.hiring().kind().equals(substitute.hiring())
            && substitute.targets().contains(target)) {
          count.substitute(substitute, facts, day);
        }
      }
    }
    return card(count, evidence);
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
    private final BigDecimal[] quantities = new BigDecimal[indicators.length];
    private Set<String> open = Set.of();
    private Set<Note> notes = Set.of();

    Count() {
      Arrays.fill(rowPoints, BigDecimal.ZERO);
    }

    /** Adds an item to its indicator's quantity; whether it counts. */
    boolean gather(int position, PointItem item, LocalDate servesSince) {
      var terms = indicators[position].terms();
      if (terms == null) {
        quantity(position, item.quantity());
        return true;
      }
      var about = item.particulars();
      if (!terms.document().isEmpty() && !about.document().equals(terms.document())) {
        return leftOut(Note.Key.FORM_MISSING, position);
      }
      if (terms.setByBoard() && about.setBy().isEmpty()) {
        return leftOut(Note.Key.BOARD_SETS_POINTS, position);
      }
      if (terms.beforeService() && servesSince != null && item.day().isAfter(servesSince)) {
        return leftOut(Note.Key.AFTER_HIRING, position);
      }
      if (terms.listed() != null && !about.category().isEmpty()) {
        if (awaits(terms.listed(), position)) {
          return true;
        }
        if (!terms.listed().value().contains(about.category())) {
          return leftOut(Note.Key.NOT_LISTED, position);
        }
      }
      if (terms.laterPrinting() != null && about.printing() > 1) {
        return laterPrinting(position, item, terms.laterPrinting());
      }
      if (terms.abroad() != null && about.foreignSpeakers() > 0) {
        return conference(position, item, terms);
      }
      quantity(position, item.quantity());
      return true;
    }

    private boolean laterPrinting(int position, PointItem item, Parameter<BigDecimal> percent) {
      if (!item.particulars().revised()) {
        return leftOut(Note.Key.LATER_PRINTING_NOT_REVISED, position);
      }
      if (!awaits(percent, position)) {
        note(Note.Key.LATER_PRINTING, position, Measure.points(percent.value()));
        quantity(position, item.quantity().multiply(percent.value()).movePointLeft(2));
      }
      return true;
    }

    private boolean conference(int position, PointItem item, ItemTerms terms) {
      var about = item.particulars();
      if (awaits(terms.abroad(), position)) {
        return true;
      }
      if (terms.abroad().value().reachedBy(about.foreignSpeakers(), about.foreignCountries())) {
        note(Note.Key.COUNTS_AS_INTERNATIONAL, position);
        quantity(positions.get(terms.international()), item.quantity());
      } else {
        note(Note.Key.NOT_INTERNATIONAL, position);
        quantity(position, item.quantity());
      }
      return true;
    }

    private void quantity(int position, BigDecimal more) {
      var before = quantities[position];
      quantities[position] = before == null ? more : before.add(more);
    }

    private boolean leftOut(Note.Key key, int position) {
      note(key, position);
      return false;
    }

    private void note(Note.Key key, int position, Measure... more) {
      var arguments = new ArrayList<Measure>(2);
      arguments.add(Measure.code("indicator", indicators[position].code()));
      arguments.addAll(List.of(more));
      note(new Note(key, arguments));
    }

    private void note(Note note) {
      notes = notes.isEmpty() ? new LinkedHashSet<>() : notes;
      notes.add(note);
    }

    /** Whether a value that an item needs is not confirmed. */
    private boolean awaits(Parameter<?> parameter, int position) {
      illustrative[rowOf[position]] |= parameter.illustrative();
      if (parameter.open()) {
        await(parameter);
      }
      return parameter.open();
    }

    private void await(Parameter<?> parameter) {
      open = open.isEmpty() ? new LinkedHashSet<>() : open;
      open.add(parameter.name());
    }

    /** Puts other points in the place of a row's own. */
    void substitute(RowSubstitute by, FactSheet facts, LocalDate day) {
      int row = 0;
      while (!rows.get(row).code().equals(by.row())) {
        row++;
      }
      illustrative[row] |= by.share().illustrative();
      note(Note.of(Note.Key.ROW_REPLACED, Measure.code("parameter", by.share().name())));
      if (by.share().open() || rows.get(row).cap().open()) {
        await(by.share().open() ? by.share() : rows.get(row).cap());
        return;
      }
      var points =
          by.by().equals(RowSubstitute.APPRAISAL)
              ? lastAppraisal(facts, by.calendar().yearOf(day))
              : quantities[positions.get(by.by())];
      rowPoints[row] = points == null ? BigDecimal.ZERO : points.multiply(by.share().value());
    }

    private BigDecimal lastAppraisal(FactSheet facts, int runningYear) {
      Appraisal last = null;
      for (var appraisal : facts.appraisals()) {
        if (appraisal.year() < runningYear && (last == null || appraisal.year() > last.year())) {
          last = appraisal;
        }
      }
      return last == null ? null : last.points();
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
    var count = new Count();
    var servesSince = facts.servesSince();
    for (var item : facts.points()) {
      var position = positions.get(item.indicator());
      if (position != null
          && !item.day().isBefore(from)
          && !item.day().isAfter(to)
          && count.gather(position, item, servesSince)) {
        note(evidence, rowOf[position], item.evidence());
      }
    }
    var first = inRankSince == null || inRankSince.isBefore(from) ? from : inRankSince;
    for (int i = 0; i < indicators.length; i++) {
      var quantity =
          indicators[i].hours() == null
              ? count.quantities[i]
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
    return new Scorecard(
        cards, total, maximum, citation, List.copyOf(count.open), List.copyOf(count.notes));
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
