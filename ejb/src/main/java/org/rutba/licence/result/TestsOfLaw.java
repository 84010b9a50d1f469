package org.rutba.licence.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.assessment.LawAsked;
import org.rutba.regulation.NoLawInForce;
import org.rutba.rules.requirement.ExamScores;

/** Which tests the law of a jurisdiction asks for, whatever the act. */
@ApplicationScoped
class TestsOfLaw {
  private static final String TEACHERS = "teacher";

  @Inject AssessmentRepository assessments;

  /**
   * Codes of the tests, earlier ones that stand in for them included.
   *
   * @throws NoLawInForce where no law in force asks for any act of it
   */
  Set<String> on(String jurisdiction, LocalDate day) {
    var codes = new TreeSet<String>();
    NoLawInForce none = null;
    for (var act : List.of("licence", "promotion")) {
      try {
        assessments
            .law(new LawAsked(jurisdiction, act, TEACHERS, day, ""))
            .requirements()
            .values()
            .forEach(
                asked ->
                    asked.stream()
                        .filter(ExamScores.class::isInstance)
                        .map(ExamScores.class::cast)
                        .forEach(scores -> add(scores, codes)));
      } catch (NoLawInForce without) {
        none = without;
      }
    }
    if (codes.isEmpty() && none != null) {
      throw none;
    }
    return codes;
  }

  private static void add(ExamScores scores, Set<String> codes) {
    codes.addAll(scores.tests());
    if (scores.substitute() != null) {
      codes.add(scores.substitute().test());
    }
  }
}
