package org.rutba.rules.requirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Policy;
import org.rutba.rules.scoring.TableTotal;

/**
 * The points table may not fall below a floor in any official year that ended in the rank below.
 *
 * @param rank the rank below
 * @param reading the ambiguity of "annual": the table {@code standing-at-year-end}, or what was
 *     {@code earned-in-year} alone
 */
public record AnnualPointsFloor(
    Heading heading, String rank, Parameter<BigDecimal> floor, Policy reading, String chosen)
    implements Requirement {

  private static final String EARNED = "earned-in-year";

  @Override
  public Requirement underAlternative() {
    return reading.dual()
        ? new AnnualPointsFloor(heading, rank, floor, reading, reading.alternative())
        : null;
  }

  @Override
  public String policy() {
    return reading.id();
  }

  @Override
  public Finding examine(Examination examination) {
    var day = examination.day();
    var finding = new FindingBuilder(heading, day).rests(floor);
    if (!floor.open()) {
      finding.needed(Measure.points(floor.value()));
    }
    var since = examination.facts().inRankSince(rank, day);
    if (since == null) {
      finding.note(Note.Key.NOT_IN_PREVIOUS_RANK, Measure.code("rank", rank));
      return finding.open()
          ? finding.unconfirmed()
          : finding.missing(Missing.Kind.RANK, Measure.code("rank", rank)).noData();
    }
    return years(examination, finding, since);
  }

  private Finding years(Examination examination, FindingBuilder finding, LocalDate since) {
    var calendar = examination.calendar();
    BigDecimal lowest = null;
    int lowestYear = 0;
    boolean below = false;
    boolean unrecorded = false;
    var open = new LinkedHashSet<String>();
    for (int year = calendar.yearOf(since);
        !calendar.lastDayOf(year).isAfter(examination.day());
        year++) {
      var table = total(examination, year, since);
      open.addAll(table.unconfirmed());
      finding.illustrative(table.illustrative());
      if (lowest == null || table.total().compareTo(lowest) < 0) {
        lowest = table.total();
        lowestYear = year;
      }
      if (!floor.open() && table.total().compareTo(floor.value()) < 0) {
        boolean recorded = recordedIn(examination, year);
        below |= recorded;
        unrecorded |= !recorded;
        if (!recorded) {
          finding.note(Note.Key.YEAR_NOT_RECORDED, new Measure.Year(year));
        }
        finding.missing(
            Missing.Kind.YEAR_POINTS, Measure.points(floor.value().subtract(table.total())), year);
      }
    }
    open.forEach(finding::awaits);
    if (lowest != null && open.isEmpty()) {
      finding
          .found(Measure.points(lowest))
          .note(Note.Key.LOWEST_YEAR, new Measure.Year(lowestYear));
    }
    if (finding.open()) {
      return finding.unconfirmed();
    }
    if (below) {
      return finding.unmet();
    }
    if (lowest == null) {
      finding.note(Note.Key.NO_YEAR_ENDED_IN_RANK);
    }
    return lowest == null || unrecorded ? finding.noData() : finding.met();
  }

  private TableTotal total(Examination examination, int year, LocalDate since) {
    var table = examination.regulation().scoreTable();
    var calendar = examination.calendar();
    var end = calendar.lastDayOf(year);
    return chosen.equals(EARNED)
        ? table.earnedTotal(examination.facts(), calendar.firstDayOf(year), end, since)
        : table.standingTotal(examination.facts(), end, since);
  }

  private static boolean recordedIn(Examination examination, int year) {
    var first = examination.calendar().firstDayOf(year);
    var last = examination.calendar().lastDayOf(year);
    FactSheet facts = examination.facts();
    for (var item : facts.points()) {
      if (!item.day().isBefore(first) && !item.day().isAfter(last)) {
        return true;
      }
    }
    for (var course : facts.courses()) {
      if (!course.day().isBefore(first) && !course.day().isAfter(last)) {
        return true;
      }
    }
    return false;
  }
}
