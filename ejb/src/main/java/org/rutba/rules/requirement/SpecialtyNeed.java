package org.rutba.rules.requirement;

import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.law.Parameter;

/** The ministry must have found that the target rank needs the teacher's specialty. */
public record SpecialtyNeed(Heading heading, Parameter<String> need) implements Requirement {

  @Override
  public Finding examine(Examination examination) {
    var finding =
        new FindingBuilder(heading, examination.day())
            .rests(need)
            .needed(Measure.code("state", "confirmed"));
    if (finding.open()) {
      return finding.unconfirmed();
    }
    var found = examination.facts().career().needOf(heading.target(), examination.day());
    if (found == null) {
      return finding.missing(Missing.Kind.NEED, null).noData();
    }
    finding
        .found(Measure.code("state", found.needed() ? "confirmed" : "refused"))
        .evidence(found.evidence());
    return found.needed() ? finding.met() : finding.missing(Missing.Kind.NEED, null).unmet();
  }
}
