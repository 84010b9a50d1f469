package org.rutba.rules.requirement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.util.ArrayList;
import org.rutba.rules.facts.ServiceTime;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Parameter;

/**
 * The mean of the appraisals of the last official years that have ended.
 *
 * @param years how many
 * @param below service below which the requirement is asked, of the years worked; null where it is
 *     asked of everybody
 */
public record AppraisalMean(Heading heading, Parameter<BigDecimal> minimum, int years, Period below)
    implements Requirement {

  private static final int DECIMALS = 2;

  @Override
  public Finding examine(Examination examination) {
    var finding = new FindingBuilder(heading, examination.day()).rests(minimum);
    int last = examination.calendar().yearOf(examination.day()) - 1;
    int first = last - years + 1;
    if (below != null) {
      var service =
          ServiceTime.of(examination.calendar(), examination.facts().service(), all -> true, null);
      if (service.isEmpty()) {
        return finding.missing(Missing.Kind.SERVICE_RECORD, null).noData();
      }
      var reached = service.reachedOn(below);
      if (reached != null && !examination.day().isBefore(reached)) {
        return finding.note(Note.Key.NOT_ASKED_AFTER_SERVICE, Measure.span(below)).met();
      }
      first = Math.max(first, examination.calendar().yearOf(service.start()));
    }
    int counted = last - first + 1;
    if (counted < 1) {
      return finding.missing(Missing.Kind.APPRAISAL_RECORD, null, last + 1).noData();
    }
    finding.note(Note.Key.YEARS_COUNTED, new Measure.Year(first), new Measure.Year(last));
    var sum = BigDecimal.ZERO;
    int recorded = 0;
    var unrecorded = new ArrayList<Integer>(0);
    for (int year = first; year <= last; year++) {
      var appraisal = examination.facts().pointsOf(year);
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
    var lacking = minimum.value().multiply(BigDecimal.valueOf(counted)).subtract(sum);
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
