package org.rutba.rules.requirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.rutba.rules.facts.InServiceCourse;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Parameter;

/**
 * Points of professional development earned in the rank held, one for an hour: so many in all, of
 * them so many in the own specialty and of direct training, and so many in every year completed in
 * the rank.
 *
 * @param minimum by rank held, then by code of a degree
 */
public record DevelopmentPoints(
    Heading heading,
    Parameter<String> rule,
    Map<String, Map<String, Parameter<BigDecimal>>> minimum,
    Parameter<BigDecimal> specialty,
    Parameter<BigDecimal> direct,
    Parameter<BigDecimal> perYear)
    implements Requirement {

  public DevelopmentPoints {
    minimum = Map.copyOf(minimum);
  }

  @Override
  public Finding examine(Examination examination) {
    var day = examination.day();
    var finding = new FindingBuilder(heading, day).rests(rule);
    var held = examination.facts().rankOn(day);
    if (held == null) {
      return finding.missing(Missing.Kind.RANK, Measure.code("rank", lowest(examination))).noData();
    }
    var since = examination.facts().inRankSince(held.rank(), day);
    var asked = asked(examination, held.rank());
    if (asked == null) {
      return finding.missing(Missing.Kind.DEGREE, null).noData();
    }
    finding.rests(asked).uses(specialty).uses(direct).uses(perYear);
    var total = BigDecimal.ZERO;
    var own = BigDecimal.ZERO;
    var attended = BigDecimal.ZERO;
    boolean recorded = false;
    for (var course : examination.facts().courses()) {
      if (counts(course, since, day)) {
        recorded = true;
        total = total.add(course.hours());
        own = course.specialised() ? own.add(course.hours()) : own;
        attended = course.direct() ? attended.add(course.hours()) : attended;
        finding.evidence(course.evidence());
      }
    }
    if (recorded) {
      finding
          .found(Measure.points(total))
          .note(Note.Key.DEVELOPMENT_SHARES, Measure.points(own), Measure.points(attended));
    }
    if (finding.open()) {
      return finding.unconfirmed();
    }
    finding.needed(Measure.points(asked.value()));
    var lacking = asked.value().subtract(total).max(specialty.value().subtract(own));
    lacking = lacking.max(direct.value().subtract(attended)).max(BigDecimal.ZERO);
    boolean years = everyYear(examination, finding, since);
    if (lacking.signum() == 0 && years) {
      return finding.met();
    }
    if (lacking.signum() > 0) {
      finding.missing(Missing.Kind.DEVELOPMENT_POINTS, Measure.points(lacking));
    }
    return recorded ? finding.unmet() : finding.noData();
  }

  private static String lowest(Examination examination) {
    return examination.regulation().ladder().ranks().get(0).code();
  }

  private Parameter<BigDecimal> asked(Examination examination, String rank) {
    var order = examination.regulation().degrees();
    var degree = Degrees.highest(examination.facts(), examination.day(), order);
    var byDegree = minimum.get(rank);
    return degree == null || byDegree == null ? null : Degrees.of(byDegree, degree.degree(), order);
  }

  private static boolean counts(InServiceCourse course, LocalDate since, LocalDate day) {
    return course.excluded().isEmpty()
        && !course.day().isBefore(since)
        && !course.day().isAfter(day);
  }

  private boolean everyYear(Examination examination, FindingBuilder finding, LocalDate since) {
    boolean enough = true;
    var from = since;
    for (int year = 1; ; year++) {
      var end = examination.periods().add(since, Period.ofYears(year));
      if (end.isAfter(examination.day())) {
        return enough;
      }
      var points = between(examination, from, end);
      if (points.compareTo(perYear.value()) < 0) {
        enough = false;
        finding
            .note(Note.Key.DEVELOPMENT_YEAR, Measure.count(year), Measure.points(points))
            .missing(
                Missing.Kind.DEVELOPMENT_POINTS,
                Measure.points(perYear.value().subtract(points)),
                examination.calendar().yearOf(from));
      }
      from = end;
    }
  }

  private static BigDecimal between(Examination examination, LocalDate from, LocalDate end) {
    var points = BigDecimal.ZERO;
    for (var course : examination.facts().courses()) {
      if (counts(course, from, end.minusDays(1))) {
        points = points.add(course.hours());
      }
    }
    return points;
  }
}
