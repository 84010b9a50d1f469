package org.rutba.rules.requirement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Parameter;

/**
 * The mean of the appraisals of the last official years that have ended.
 *
 * @param years how many
 */
public record AppraisalMean(Heading heading, Parameter<BigDecimal> minimum, int years)
    implements Requirement {

  private static final int DECIMALS = 2;

  @Override
  public Finding examine(Examination examination) {
    var finding = new FindingBuilder(heading, examination.day()).rests(minimum);
    int last = examination.calendar().yearOf(examination.day()) - 1;
    int first = last - years + 1;
    finding.note(Note.Key.YEARS_COUNTED, new Measure.Year(first), new Measure.Year(last));
    var sum = BigDecimal.ZERO;
    int recorded = 0;
    var unrecorded = new ArrayList<Integer>(0);
    for (int year = first; year <= last; year++) {
      var appraisal = examination.facts().appraisalOf(year);
      if (appraisal == null) {
        unrecorded.add(year);
        finding.note(Note.Key.YEAR_NOT_RECORDED, new Measure.Year(year));
      } else {
        sum = sum.add(appraisal.points());
        recorded++;
        finding.evidence(appraisal.evidence());
      }
    }
    if (recorded > 0) {
      // Rounded down, so that a mean just short of the minimum never reads as the minimum.
      finding.found(
          Measure.points(sum.divide(BigDecimal.valueOf(recorded), DECIMALS, RoundingMode.FLOOR)));
    }
    if (finding.open()) {
      return finding.unconfirmed();
    }
    finding.needed(Measure.points(minimum.value()));
    var lacking = minimum.value().multiply(BigDecimal.valueOf(years)).subtract(sum);
    if (!unrecorded.isEmpty()) {
      var each =
          lacking
              .max(BigDecimal.ZERO)
              .divide(BigDecimal.valueOf(unrecorded.size()), DECIMALS, RoundingMode.CEILING);
      unrecorded.forEach(
          year -> finding.missing(Missing.Kind.APPRAISAL_RECORD, Measure.points(each), year));
      return finding.noData();
    }
    return lacking.signum() <= 0
        ? finding.met()
        : finding.missing(Missing.Kind.APPRAISAL_POINTS, Measure.points(lacking)).unmet();
  }
}
