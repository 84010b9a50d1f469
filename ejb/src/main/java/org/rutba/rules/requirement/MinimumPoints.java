package org.rutba.rules.requirement;

import java.math.BigDecimal;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Parameter;

/** The points table's total standing on the day. */
public record MinimumPoints(Heading heading, Parameter<BigDecimal> minimum) implements Requirement {

  @Override
  public Finding examine(Examination examination) {
    var finding = new FindingBuilder(heading, examination.day()).rests(minimum);
    var card = examination.standing();
    boolean recorded =
        !examination.facts().points().isEmpty() || !examination.facts().courses().isEmpty();
    card.unconfirmed().forEach(finding::awaits);
    if (recorded && card.unconfirmed().isEmpty()) {
      finding.found(Measure.points(card.total())).evidence(card.evidence());
    }
    if (card.illustrative()) {
      finding.illustrative(true).note(Note.Key.TABLE_ILLUSTRATIVE);
    }
    card.notes().forEach(finding::note);
    if (!minimum.open()) {
      finding.needed(Measure.points(minimum.value()));
    }
    if (finding.open()) {
      return finding.unconfirmed();
    }
    if (card.total().compareTo(minimum.value()) >= 0) {
      return finding.met();
    }
    finding.missing(
        Missing.Kind.TABLE_POINTS, Measure.points(minimum.value().subtract(card.total())));
    return recorded ? finding.unmet() : finding.noData();
  }
}
