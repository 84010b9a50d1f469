package org.rutba.rules.requirement;

import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.law.Parameter;

/** A rank at least so high must be held. */
public record RankAtLeast(Heading heading, Parameter<String> minimum) implements Requirement {

  @Override
  public Finding examine(Examination examination) {
    var finding = new FindingBuilder(heading, examination.day()).rests(minimum);
    if (finding.open()) {
      return finding.unconfirmed();
    }
    var ladder = examination.regulation().ladder();
    var needed = Measure.code("rank", minimum.value());
    finding.needed(needed);
    var held = examination.facts().rankOn(examination.day());
    if (held == null) {
      finding.missing(Missing.Kind.RANK, needed);
      return examination.facts().ranks().isEmpty() ? finding.noData() : finding.unmet();
    }
    finding.found(Measure.code("rank", held.rank())).evidence(held.evidence());
    return ladder.rank(held.rank()).order() >= ladder.rank(minimum.value()).order()
        ? finding.met()
        : finding.missing(Missing.Kind.RANK, needed).unmet();
  }
}
