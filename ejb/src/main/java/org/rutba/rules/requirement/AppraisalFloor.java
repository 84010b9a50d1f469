package org.rutba.rules.requirement;

import java.math.BigDecimal;
import org.rutba.rules.facts.Appraisal;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Parameter;

/**
 * No appraisal of the last official years that have ended may be below a floor.
 *
 * @param years how many
 */
public record AppraisalFloor(Heading heading, Parameter<BigDecimal> floor, int years)
    implements Requirement {

  @Override
  public Finding examine(Examination examination) {
    var finding = new FindingBuilder(heading, examination.day()).rests(floor);
    if (!floor.open()) {
      finding.needed(Measure.points(floor.value()));
    }
    int last = examination.calendar().yearOf(examination.day()) - 1;
    Appraisal lowest = null;
    boolean unrecorded = false;
    boolean below = false;
    for (int year = last - years + 1; year <= last; year++) {
      var appraisal = examination.facts().pointsOf(year);
      if (appraisal == null) {
        unrecorded = true;
        finding.note(Note.Key.YEAR_NOT_RECORDED, new Measure.Year(year));
        if (!floor.open()) {
          finding.missing(Missing.Kind.APPRAISAL_RECORD, Measure.points(floor.value()), year);
        }
        continue;
      }
      if (lowest == null || appraisal.points().compareTo(lowest.points()) < 0) {
        lowest = appraisal;
      }
      if (!floor.open() && appraisal.points().compareTo(floor.value()) < 0) {
        below = true;
        finding.missing(
            Missing.Kind.APPRAISAL_POINTS,
            Measure.points(floor.value().subtract(appraisal.points())),
            year);
      }
    }
    if (lowest != null) {
      finding
          .found(Measure.points(lowest.points()))
          .note(Note.Key.LOWEST_YEAR, new Measure.Year(lowest.year()))
          .evidence(lowest.evidence());
    }
    if (finding.open()) {
      return finding.unconfirmed();
    }
    if (below) {
      return finding.unmet();
    }
    return unrecorded ? finding.noData() : finding.met();
  }
}
