package org.rutba.rules.requirement;

import org.rutba.rules.facts.Ruling;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Parameter;

/**
 * What a board must confirm and nothing calculates, such as general competency.
 *
 * @param minorities the basis on which it decides on religious minorities; null where it has none
 *     of its own. Who belongs to one is not recorded: the board's ruling names the basis it used
 */
public record BoardDecision(
    Heading heading, Parameter<String> decision, Parameter<String> minorities)
    implements Requirement {

  @Override
  public Finding examine(Examination examination) {
    var finding =
        new FindingBuilder(heading, examination.day())
            .rests(decision)
            .needed(Measure.code("state", "confirmed"))
            .note(Note.Key.DECIDED_BY_BOARD);
    var ruling = examination.facts().rulingOn(heading.id(), examination.day());
    // A waiver is no decision: whether it may set this aside is for the law's powers to say.
    if (ruling == null || ruling.kind() == Ruling.Kind.WAIVED) {
      if (minorities != null) {
        finding.note(Note.Key.BASIS_FOR_MINORITIES, Measure.code("parameter", minorities.name()));
      }
      return finding.missing(Missing.Kind.DECISION, null).undecided();
    }
    finding.found(Measure.code("state", ruling.kind().code())).evidence(ruling.evidence());
    return ruling.kind() == Ruling.Kind.REFUSED
        ? finding.missing(Missing.Kind.DECISION, null).unmet()
        : finding.met();
  }
}
