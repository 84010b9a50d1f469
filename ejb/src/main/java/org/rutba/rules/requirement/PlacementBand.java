package org.rutba.rules.requirement;

import java.time.Period;
import org.rutba.rules.facts.ServiceTime;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Policy;

/**
 * The service a rank is meant for. As a placement band it excludes nobody who has served longer.
 *
 * @param below the length of service the band ends at, itself outside
 * @param reading the ambiguity of the band: {@code placement} or {@code exclusion}
 */
public record PlacementBand(Heading heading, Parameter<Period> below, Policy reading)
    implements Requirement {

  private static final String EXCLUSION = "exclusion";

  @Override
  public Finding examine(Examination examination) {
    var day = examination.day();
    boolean excludes = reading.choice().value().equals(EXCLUSION);
    var finding = new FindingBuilder(heading, day).cites(below.citation());
    if (excludes) {
      finding.uses(below);
    }
    var service =
        ServiceTime.of(examination.calendar(), examination.facts().service(), all -> true, null);
    if (!service.isEmpty()) {
      finding.found(Measure.span(service.until(day))).evidence(service.evidence());
    }
    if (finding.open()) {
      return finding.unconfirmed();
    }
    if (service.isEmpty() && excludes) {
      return finding.missing(Missing.Kind.SERVICE_RECORD, null).noData();
    }
    if (below.open() || service.isEmpty()) {
      return finding.met();
    }
    finding.uses(below);
    var ends = service.reachedOn(below.value());
    if (ends == null || day.isBefore(ends)) {
      return finding.met();
    }
    finding.note(Note.Key.BEYOND_THE_BAND, Measure.span(below.value()));
    return excludes ? finding.missing(Missing.Kind.COVERAGE, null).unmet() : finding.met();
  }
}
