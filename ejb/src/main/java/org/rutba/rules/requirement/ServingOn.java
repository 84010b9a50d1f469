package org.rutba.rules.requirement;

import java.time.LocalDate;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.law.Parameter;

/**
 * Whoever retired before the law's first day is not covered. Asked of the retired only.
 *
 * @param first first day on which a teacher in service, or retiring, is covered
 */
public record ServingOn(Heading heading, Parameter<String> rule, Parameter<LocalDate> first)
    implements Requirement {

  @Override
  public boolean asked(FactSheet facts, LocalDate day) {
    return facts.retiredOn() != null;
  }

  @Override
  public Finding examine(Examination examination) {
    var retired = examination.facts().retiredOn();
    var finding =
        new FindingBuilder(heading, examination.day())
            .rests(rule)
            .uses(first)
            .found(new Measure.Day(retired));
    if (finding.open()) {
      return finding.unconfirmed();
    }
    finding.needed(new Measure.Day(first.value()));
    return retired.isBefore(first.value())
        ? finding.missing(Missing.Kind.COVERAGE, null).unmet()
        : finding.met();
  }
}
