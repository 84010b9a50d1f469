package org.rutba.rules.requirement;

import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.law.Parameter;

/** The teacher-qualification certificate must be held. */
public record Certificate(Heading heading, Parameter<String> certificate) implements Requirement {

  @Override
  public Finding examine(Examination examination) {
    var held = examination.facts().certificate();
    var finding =
        new FindingBuilder(heading, examination.day())
            .rests(certificate)
            .needed(Measure.code("state", "held"));
    boolean recorded = held != null && !held.day().isAfter(examination.day());
    if (recorded) {
      finding.found(new Measure.Day(held.day())).evidence(held.evidence());
    }
    if (finding.open()) {
      return finding.unconfirmed();
    }
    return recorded ? finding.met() : finding.missing(Missing.Kind.CERTIFICATE, null).noData();
  }
}
