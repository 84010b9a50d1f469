package org.rutba.rules.requirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.rutba.rules.facts.ExamResult;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Policy;

/**
 * Results of the tests of a licence. A test counts with its best valid result.
 *
 * @param minimum points the level asks
 * @param pass points asked in each test whatever the level
 * @param tests codes of the tests; the first stands alone where no other exists for the specialty
 * @param reading the ambiguity of the score that gives the level: the minimum in {@code both}
 *     tests, or in the {@code higher} of them
 * @param attempts the ambiguity of repeated tests: the best result {@code per-test}, or of one
 *     {@code same-sitting}
 * @param validity how long a result can be used
 * @param untested specialties no test exists for
 * @param substitute null where none stands in
 */
public record ExamScores(
    Heading heading,
    Parameter<BigDecimal> minimum,
    Parameter<BigDecimal> pass,
    List<String> tests,
    Policy reading,
    String chosen,
    Policy attempts,
    Parameter<Period> validity,
    Parameter<List<String>> untested,
    TestSubstitute substitute)
    implements Requirement {

  private static final String HIGHER = "higher";
  private static final String SAME_SITTING = "same-sitting";

  public ExamScores {
    tests = List.copyOf(tests);
  }

  @Override
  public Requirement underAlternative() {
    return reading.dual()
        ? new ExamScores(
            heading,
            minimum,
            pass,
            tests,
            reading,
            reading.alternative(),
            attempts,
            validity,
            untested,
            substitute)
        : null;
  }

  @Override
  public String policy() {
    return reading.id();
  }

  @Override
  public Finding examine(Examination examination) {
    var finding =
        new FindingBuilder(heading, examination.day()).rests(minimum).uses(pass).uses(validity);
    if (finding.open()) {
      return finding.unconfirmed();
    }
    finding.needed(Measure.points(minimum.value()));
    var asked = asked(examination, finding);
    var best = best(examination, asked);
    var lowest = lowest(best);
    var score = chosen.equals(HIGHER) ? highest(best) : lowest;
    for (var result : best) {
      finding
          .note(
              Note.Key.BEST_RESULT,
              Measure.code("test", result.test()),
              Measure.points(result.points()),
              new Measure.Day(result.day()))
          .evidence(result.evidence());
    }
    if (score != null) {
      finding.found(Measure.points(score));
    }
    boolean complete = best.size() == asked.size();
    boolean passed = lowest != null && lowest.compareTo(floor()) >= 0;
    boolean reached = score != null && score.compareTo(minimum.value()) >= 0;
    if (complete && passed && reached) {
      return finding.met();
    }
    var standsIn = standsIn(examination, finding);
    if (standsIn != null) {
      return standsIn;
    }
    lacking(asked, best, finding);
    return lowest != null && lowest.compareTo(floor()) < 0 || complete
        ? finding.unmet()
        : finding.noData();
  }

  /** The points every one of the tests needs. */
  private BigDecimal floor() {
    return chosen.equals(HIGHER) ? pass.value() : pass.value().max(minimum.value());
  }

  private List<String> asked(Examination examination, FindingBuilder finding) {
    var specialty = examination.facts().career().specialty();
    if (untested == null || untested.open() || !untested.value().contains(specialty)) {
      return tests;
    }
    finding.uses(untested).note(Note.Key.NO_TEST_FOR_SPECIALTY);
    return tests.subList(0, 1);
  }

  private List<ExamResult> best(Examination examination, List<String> asked) {
    var valid = new ArrayList<ExamResult>();
    for (var result : examination.facts().licensing().exams()) {
      if (asked.contains(result.test()) && valid(result, examination)) {
        valid.add(result);
      }
    }
    return attempts.choice().value().equals(SAME_SITTING)
        ? ofOneSitting(valid, asked)
        : perTest(valid, asked);
  }

  private boolean valid(ExamResult result, Examination examination) {
    var day = examination.day();
    return !result.day().isAfter(day) && !day.isAfter(result.day().plus(validity.value()));
  }

  private static List<ExamResult> perTest(List<ExamResult> valid, List<String> asked) {
    var best = new ArrayList<ExamResult>();
    for (var test : asked) {
      ExamResult highest = null;
      for (var result : valid) {
        // Of two equal results the later: it is valid longer.
        if (result.test().equals(test)
            && (highest == null || result.points().compareTo(highest.points()) >= 0)) {
          highest = result;
        }
      }
      if (highest != null) {
        best.add(highest);
      }
    }
    return best;
  }

  private List<ExamResult> ofOneSitting(List<ExamResult> valid, List<String> asked) {
    var best = List.<ExamResult>of();
    LocalDate tried = null;
    for (var result : valid) {
      if (result.day().equals(tried)) {
        continue;
      }
      tried = result.day();
      var day = tried;
      var sitting = perTest(valid.stream().filter(one -> one.day().equals(day)).toList(), asked);
      if (sitting.size() > best.size()
          || (sitting.size() == best.size() && score(sitting).compareTo(score(best)) >= 0)) {
        best = sitting;
      }
    }
    return best;
  }

  private BigDecimal score(List<ExamResult> results) {
    return chosen.equals(HIGHER) ? highest(results) : lowest(results);
  }

  private static BigDecimal lowest(List<ExamResult> results) {
    return results.stream().map(ExamResult::points).min(BigDecimal::compareTo).orElse(null);
  }

  private static BigDecimal highest(List<ExamResult> results) {
    return results.stream().map(ExamResult::points).max(BigDecimal::compareTo).orElse(null);
  }

  private Finding standsIn(Examination examination, FindingBuilder finding) {
    if (substitute == null
        || substitute.until().open()
        || examination.day().isAfter(substitute.until().value())) {
      return null;
    }
    for (var result : examination.facts().licensing().exams()) {
      if (result.test().equals(substitute.test())
          && !result.day().isAfter(examination.day())
          && result.points().compareTo(pass.value()) >= 0) {
        if (substitute.levels().open()) {
          return finding.uses(substitute.levels()).unconfirmed();
        }
        if (substitute.levels().value().contains(heading.target())) {
          return finding
              .uses(substitute.levels())
              .note(Note.Key.COMPETENCY_TEST_PASSED)
              .evidence(result.evidence())
              .missing(Missing.Kind.DECISION, null)
              .undecided();
        }
      }
    }
    return null;
  }

  private void lacking(List<String> asked, List<ExamResult> best, FindingBuilder finding) {
    for (var test : asked) {
      if (best.stream().noneMatch(result -> result.test().equals(test))) {
        finding.missing(Missing.Kind.EXAM_RESULT, Measure.code("test", test));
      }
    }
    if (best.isEmpty()) {
      return;
    }
    var points = floor().subtract(lowest(best)).max(minimum.value().subtract(score(best)));
    if (points.signum() > 0) {
      finding.missing(Missing.Kind.EXAM_POINTS, Measure.points(points));
    }
  }
}
