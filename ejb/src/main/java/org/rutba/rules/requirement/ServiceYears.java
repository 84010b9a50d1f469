package org.rutba.rules.requirement;

import java.time.LocalDate;
import java.time.Period;
import org.rutba.rules.facts.ServicePeriod;
import org.rutba.rules.facts.ServiceTime;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Parameter;

/**
 * Time in service over the whole career.
 *
 * @param teaching whether only teaching counts
 * @param areas null where no place shortens the time
 * @param areaYears policy: which years in listed places count, {@code career} or {@code in-rank};
 *     null where no place shortens the time
 * @param eliteDeduction time taken off for an elite; null where elites are treated like others
 */
public record ServiceYears(
    Heading heading,
    boolean teaching,
    Parameter<Period> minimum,
    AreaReduction areas,
    Parameter<String> areaYears,
    Parameter<Period> eliteDeduction)
    implements Requirement {

  @Override
  public Finding examine(Examination examination) {
    var day = examination.day();
    var finding = new FindingBuilder(heading, day).rests(minimum);
    var service =
        ServiceTime.of(examination.calendar(), examination.facts().service(), this::counts, null);
    var served = service.until(day);
    boolean recorded = !service.isEmpty();
    if (recorded) {
      finding.found(Measure.span(served)).evidence(service.evidence());
    }
    if (finding.open()) {
      return finding.unconfirmed();
    }
    if (!recorded) {
      return finding
          .needed(Measure.span(minimum.value()))
          .missing(Missing.Kind.SERVICE_RECORD, Measure.span(minimum.value()))
          .noData();
    }
    return reduced(examination, finding, service);
  }

  private boolean counts(ServicePeriod period) {
    return period.teaching() || !teaching;
  }

  private Finding reduced(Examination examination, FindingBuilder finding, ServiceTime service) {
    var base = minimum.value();
    var elite = examination.facts().elite();
    boolean eliteOpen = false;
    if (eliteDeduction != null && elite != null && !elite.day().isAfter(examination.day())) {
      eliteOpen = eliteDeduction.open();
      if (!eliteOpen) {
        base = Spans.less(base, eliteDeduction.value());
        finding
            .uses(eliteDeduction)
            .note(Note.Key.REDUCED_FOR_ELITE, Measure.span(minimum.value()), Measure.span(base))
            .evidence(elite.evidence());
      }
    }
    if (areas == null) {
      var reached = service.reachedOn(base);
      return answer(examination, finding, base, reached, reached, eliteOpen);
    }
    return reducedByAreas(examination, finding, service, base, eliteOpen);
  }

  private Finding reducedByAreas(
      Examination examination,
      FindingBuilder finding,
      ServiceTime service,
      Period base,
      boolean eliteOpen) {
    var from = areaYears.value().equals("in-rank") ? examination.inPresentRankSince() : null;
    var listed = areas.service(examination.facts(), examination.calendar(), from);
    int years = listed.wholeYears(examination.day());
    var required = Spans.less(base, areas.taken(years));
    if (years > 0) {
      finding
          .uses(areas.reduction())
          .note(
              Note.Key.REDUCED_FOR_AREAS,
              Measure.span(minimum.value()),
              Measure.span(areas.taken(years)),
              Measure.count(years));
    }
    var reached = service.reachedOn(required);
    var earliest =
        Spans.earliest(
            reached, listed, years, more -> service.reachedOn(Spans.less(base, areas.taken(more))));
    return answer(examination, finding, required, reached, earliest, eliteOpen);
  }

  private Finding answer(
      Examination examination,
      FindingBuilder finding,
      Period required,
      LocalDate reached,
      LocalDate earliest,
      boolean eliteOpen) {
    var day = examination.day();
    finding.needed(Measure.span(required));
    if (reached != null && !day.isBefore(reached)) {
      return finding.met();
    }
    if (eliteOpen) {
      return finding.uses(eliteDeduction).unconfirmed();
    }
    var lacking =
        earliest == null
            ? Spans.shortOf(required, foundBy(examination))
            : examination.calendar().between(day, earliest);
    return finding.earliest(earliest).missing(Missing.Kind.TIME, Measure.span(lacking)).unmet();
  }

  private Period foundBy(Examination examination) {
    return ServiceTime.of(examination.calendar(), examination.facts().service(), this::counts, null)
        .until(examination.day());
  }
}
