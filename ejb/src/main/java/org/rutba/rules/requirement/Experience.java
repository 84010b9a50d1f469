package org.rutba.rules.requirement;

import java.time.Period;
import java.util.Map;
import org.rutba.rules.facts.ServicePeriod;
import org.rutba.rules.facts.ServiceTime;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Parameter;

/**
 * Teaching experience, as much as the degree asks.
 *
 * @param byDegree time by code of a degree; a degree without an entry has that of the next lower
 */
public record Experience(Heading heading, Parameter<Map<String, Period>> byDegree)
    implements Requirement {

  @Override
  public Finding examine(Examination examination) {
    var day = examination.day();
    var order = examination.regulation().degrees();
    var finding = new FindingBuilder(heading, day).rests(byDegree);
    var degree = Degrees.highest(examination.facts(), day, order);
    var service =
        ServiceTime.of(
            examination.periods(), examination.facts().service(), ServicePeriod::teaching, null);
    if (!service.isEmpty()) {
      finding.found(Measure.span(service.until(day))).evidence(service.evidence());
    }
    if (finding.open()) {
      return finding.unconfirmed();
    }
    var needed = degree == null ? null : Degrees.of(byDegree.value(), degree.degree(), order);
    if (needed == null) {
      var least = order.stream().filter(byDegree.value()::containsKey).findFirst().orElseThrow();
      finding.missing(Missing.Kind.DEGREE, Measure.code("degree", least));
      return degree == null ? finding.noData() : finding.unmet();
    }
    finding
        .needed(Measure.span(needed))
        .note(Note.Key.RECKONED_FOR_DEGREE, Measure.code("degree", degree.degree()));
    if (service.isEmpty()) {
      return finding.missing(Missing.Kind.SERVICE_RECORD, Measure.span(needed)).noData();
    }
    var reached = service.reachedOn(needed);
    if (reached != null && !day.isBefore(reached)) {
      return finding.met();
    }
    var lacking =
        reached == null
            ? Spans.shortOf(needed, service.until(day))
            : examination.periods().between(day, reached);
    return finding.earliest(reached).missing(Missing.Kind.TIME, Measure.span(lacking)).unmet();
  }
}
