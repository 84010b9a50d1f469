package org.rutba.rules.requirement;

import java.time.Period;
import org.rutba.rules.facts.ServiceTime;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.law.Parameter;

/** The answer on time that was served, in a rank or a post. */
final class Served {

  private Served() {}

  /**
   * @param recorded whether anything of the sort is on record; nothing at all is no data
   */
  static Finding examine(
      Heading heading,
      Parameter<Period> minimum,
      ServiceTime time,
      Examination examination,
      boolean recorded) {
    var day = examination.day();
    var finding = new FindingBuilder(heading, day).rests(minimum);
    var served = time.until(day);
    if (!time.isEmpty()) {
      finding.found(Measure.span(served)).evidence(time.evidence());
    }
    if (finding.open()) {
      return finding.unconfirmed();
    }
    finding.needed(Measure.span(minimum.value()));
    var reached = time.reachedOn(minimum.value());
    if (reached != null && !day.isBefore(reached)) {
      return finding.met();
    }
    var lacking =
        reached == null
            ? Spans.shortOf(minimum.value(), served)
            : examination.periods().between(day, reached);
    finding.earliest(reached).missing(Missing.Kind.TIME, Measure.span(lacking));
    return recorded ? finding.unmet() : finding.noData();
  }
}
