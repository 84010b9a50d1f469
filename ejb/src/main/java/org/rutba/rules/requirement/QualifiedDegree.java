package org.rutba.rules.requirement;

import org.rutba.rules.facts.Qualification;
import org.rutba.rules.facts.Ruling;
import org.rutba.rules.facts.Study;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Parameter;

/**
 * A degree at least so high that also has the qualities asked. One degree must have them all.
 *
 * @param minimum a code of the regime's order of degrees
 * @param years full years the lowest degree must have taken; 0 where that is not asked
 * @param educational whether it must be in education
 * @param regular whether it must be by regular attendance; affiliate study is then for whoever may
 *     allow it to decide
 */
public record QualifiedDegree(
    Heading heading, Parameter<String> minimum, int years, boolean educational, boolean regular)
    implements Requirement {

  /** How one degree stands, the best first. */
  private enum Standing {
    FITS,
    AFFILIATE,
    UNRECORDED,
    UNFIT
  }

  @Override
  public Finding examine(Examination examination) {
    var day = examination.day();
    var finding = new FindingBuilder(heading, day).rests(minimum);
    if (finding.open()) {
      return finding.unconfirmed();
    }
    finding.needed(Measure.code("degree", minimum.value()));
    var order = examination.regulation().degrees();
    int least = order.indexOf(minimum.value());
    Qualification best = null;
    var standing = Standing.UNFIT;
    for (var one : examination.facts().qualifications()) {
      if (one.day().isAfter(day) || order.indexOf(one.degree()) < least) {
        continue;
      }
      var found = standing(one);
      if (best == null || found.compareTo(standing) < 0) {
        best = one;
        standing = found;
      }
    }
    if (best == null) {
      return tooLow(examination, finding);
    }
    finding.found(Measure.code("degree", best.degree())).evidence(best.evidence());
    return switch (standing) {
      case FITS -> finding.met();
      case AFFILIATE -> affiliate(examination, finding.note(Note.Key.AFFILIATE_STUDY));
      case UNRECORDED -> finding.missing(Missing.Kind.STUDY_RECORD, null).noData();
      case UNFIT -> finding.missing(Missing.Kind.STUDY_RECORD, null).unmet();
    };
  }

  private Standing standing(Qualification one) {
    var study = one.study();
    boolean lowest = one.degree().equals(minimum.value());
    if ((educational && Boolean.FALSE.equals(study.educational()))
        || (lowest && study.years() > 0 && study.years() < years)) {
      return Standing.UNFIT;
    }
    if ((educational && study.educational() == null)
        || (lowest && years > 0 && study.years() == 0)
        || (regular && study.mode().isEmpty())) {
      return Standing.UNRECORDED;
    }
    return regular && !study.mode().equals(Study.REGULAR) ? Standing.AFFILIATE : Standing.FITS;
  }

  private Finding affiliate(Examination examination, FindingBuilder finding) {
    var ruling = examination.facts().rulingOn(heading.id(), examination.day());
    if (ruling == null || ruling.kind() == Ruling.Kind.WAIVED) {
      return finding.missing(Missing.Kind.DECISION, null).undecided();
    }
    finding.evidence(ruling.evidence());
    return ruling.kind() == Ruling.Kind.CONFIRMED
        ? finding.met()
        : finding.missing(Missing.Kind.DECISION, null).unmet();
  }

  private Finding tooLow(Examination examination, FindingBuilder finding) {
    var highest =
        Degrees.highest(examination.facts(), examination.day(), examination.regulation().degrees());
    finding.missing(Missing.Kind.DEGREE, Measure.code("degree", minimum.value()));
    if (highest == null) {
      return finding.noData();
    }
    return finding
        .found(Measure.code("degree", highest.degree()))
        .evidence(highest.evidence())
        .unmet();
  }
}
