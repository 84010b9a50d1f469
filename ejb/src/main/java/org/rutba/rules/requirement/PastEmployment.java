package org.rutba.rules.requirement;

import java.time.LocalDate;
import org.rutba.rules.facts.Departure;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.law.Parameter;

/**
 * Whoever served before must not have been dismissed, or must have proved recovery from the illness
 * service ended by. Asked only of those who left for that reason.
 *
 * @param rule {@code not-dismissed} or {@code recovered}
 */
public record PastEmployment(Heading heading, Parameter<String> rule) implements Requirement {

  private static final String NOT_DISMISSED = "not-dismissed";

  private String reason() {
    return rule.open() || rule.value().equals(NOT_DISMISSED) ? "dismissed" : "illness";
  }

  @Override
  public boolean asked(FactSheet facts, LocalDate day) {
    return departure(facts, day) != null;
  }

  private Departure departure(FactSheet facts, LocalDate day) {
    Departure last = null;
    for (var one : facts.career().departures()) {
      if (one.reason().equals(reason()) && !one.day().isAfter(day)) {
        last = one;
      }
    }
    return last;
  }

  @Override
  public Finding examine(Examination examination) {
    var day = examination.day();
    var left = departure(examination.facts(), day);
    var finding =
        new FindingBuilder(heading, day)
            .rests(rule)
            .found(new Measure.Day(left.day()))
            .evidence(left.evidence());
    if (finding.open()) {
      return finding.unconfirmed();
    }
    if (rule.value().equals(NOT_DISMISSED)) {
      return finding.missing(Missing.Kind.COVERAGE, null).unmet();
    }
    var recovered = left.recoveredOn();
    return recovered != null && !recovered.isAfter(day)
        ? finding.found(new Measure.Day(recovered)).met()
        : finding.missing(Missing.Kind.RECOVERY_PROOF, null).unmet();
  }
}
