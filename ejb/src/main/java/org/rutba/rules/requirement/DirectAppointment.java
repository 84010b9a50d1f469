package org.rutba.rules.requirement;

import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.law.Parameter;

/** Whether anybody is appointed straight to the target at all. */
public record DirectAppointment(Heading heading, Parameter<Boolean> allowed)
    implements Requirement {

  @Override
  public Finding examine(Examination examination) {
    var finding = new FindingBuilder(heading, examination.day()).rests(allowed);
    if (finding.open()) {
      return finding.unconfirmed();
    }
    return allowed.value() ? finding.met() : finding.missing(Missing.Kind.COVERAGE, null).unmet();
  }
}
