package org.rutba.rules.requirement;

import java.util.List;
import org.rutba.rules.facts.Appraisal;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Parameter;

/**
 * The grade of the appraisal may not be below a floor in any of the last official years that have
 * ended.
 *
 * @param grades codes of grades, lowest first
 * @param years how many
 */
public record GradeFloor(
    Heading heading, Parameter<String> floor, Parameter<List<String>> grades, int years)
    implements Requirement {

  private static final String GRADE = "grade";

  @Override
  public Finding examine(Examination examination) {
    var finding = new FindingBuilder(heading, examination.day()).rests(floor);
    if (grades.open()) {
      finding.uses(grades);
    }
    if (finding.open()) {
      return finding.unconfirmed();
    }
    finding.uses(grades).needed(Measure.code(GRADE, floor.value()));
    int last = examination.calendar().yearOf(examination.day()) - 1;
    Appraisal lowest = null;
    boolean unrecorded = false;
    for (int year = last - years + 1; year <= last; year++) {
      var appraisal = examination.facts().appraisalOf(year);
      if (appraisal == null || order(appraisal) < 0) {
        unrecorded = true;
        finding
            .note(Note.Key.YEAR_NOT_RECORDED, new Measure.Year(year))
            .missing(Missing.Kind.APPRAISAL_GRADE, Measure.code(GRADE, floor.value()), year);
        continue;
      }
      finding.evidence(appraisal.evidence());
      if (lowest == null || order(appraisal) < order(lowest)) {
        lowest = appraisal;
      }
      if (order(appraisal) < least()) {
        finding.missing(Missing.Kind.APPRAISAL_GRADE, Measure.code(GRADE, floor.value()), year);
      }
    }
    if (lowest != null) {
      finding
          .found(Measure.code(GRADE, lowest.grade()))
          .note(Note.Key.LOWEST_YEAR, new Measure.Year(lowest.year()));
      if (order(lowest) < least()) {
        return finding.unmet();
      }
    }
    return unrecorded ? finding.noData() : finding.met();
  }

  private int order(Appraisal appraisal) {
    return grades.value().indexOf(appraisal.grade());
  }

  private int least() {
    return grades.value().indexOf(floor.value());
  }
}
