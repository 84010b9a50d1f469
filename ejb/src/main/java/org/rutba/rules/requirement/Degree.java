package org.rutba.rules.requirement;

import java.time.Period;
import org.rutba.rules.facts.ServicePeriod;
import org.rutba.rules.facts.ServiceTime;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Parameter;

/**
 * A degree at least so high.
 *
 * @param minimum a code of the regime's order of degrees
 * @param unlessTaught teaching service that stands in for the degree; null where nothing does
 */
public record Degree(Heading heading, Parameter<String> minimum, Parameter<Period> unlessTaught)
    implements Requirement {

  @Override
  public Finding examine(Examination examination) {
    var day = examination.day();
    var finding = new FindingBuilder(heading, day).rests(minimum);
    var order = examination.regulation().degrees();
    var highest = Degrees.highest(examination.facts(), day, order);
    if (highest != null) {
      finding.found(Measure.code("degree", highest.degree())).evidence(highest.evidence());
    }
    if (finding.open()) {
      return finding.unconfirmed();
    }
    finding.needed(Measure.code("degree", minimum.value()));
    if (highest != null && order.indexOf(highest.degree()) >= order.indexOf(minimum.value())) {
      return finding.met();
    }
    if (highest != null && unlessTaught != null && taughtLongEnough(examination, finding)) {
      return finding.met();
    }
    finding.missing(Missing.Kind.DEGREE, Measure.code("degree", minimum.value()));
    return highest == null ? finding.noData() : finding.unmet();
  }

  private boolean taughtLongEnough(Examination examination, FindingBuilder finding) {
    if (unlessTaught.open()) {
      return false;
    }
    var taught =
        ServiceTime.of(
            examination.calendar(), examination.facts().service(), ServicePeriod::teaching, null);
    var reached = taught.reachedOn(unlessTaught.value());
    if (reached == null || examination.day().isBefore(reached)) {
      return false;
    }
    finding
        .uses(unlessTaught)
        .note(Note.Key.DEGREE_EXCEPTION, Measure.span(unlessTaught.value()))
        .evidence(taught.evidence());
    return true;
  }
}
