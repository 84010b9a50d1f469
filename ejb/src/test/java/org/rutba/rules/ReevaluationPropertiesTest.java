package org.rutba.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.rutba.regulation.Regulations;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.PointItem;
import org.rutba.rules.judgement.Assessment;
import org.rutba.rules.judgement.FindingStatus;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Reevaluation;
import org.rutba.rules.judgement.Reevaluation.Result;
import org.rutba.rules.judgement.Verdict;
import org.rutba.rules.law.Regulation;

class ReevaluationPropertiesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 22);
  private static final Regulations PACKS = Regulations.ofClasspath();
  private static final Regulation LAW = law("re-evaluation");
  private static final Regulation FIRST = law("first-classification");

  private static Regulation law(String act) {
    return PACKS.inForce("ir", act, "teacher", DAY, "", List.of(), true);
  }

  private static int order(String rank) {
    return rank == null ? 0 : LAW.ladder().rank(rank).order();
  }

  private static FactSheet withPoints(FactSheet of, int points) {
    var items = new ArrayList<>(of.points());
    items.add(new PointItem("certificate-points", BigDecimal.valueOf(points), DAY, "new"));
    return of.but().points(items).build();
  }

  @Property
  void the_same_arguments_give_the_same_re_evaluation(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    assertThat(Assessment.reevaluate(LAW, Teachers.teacher(seed), DAY))
        .isEqualTo(Assessment.reevaluate(LAW, Teachers.teacher(seed), DAY));
  }

  @Property
  void a_rank_is_kept_exactly_where_its_points_are_met_and_a_demotion_lands_below(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var again = Assessment.reevaluate(LAW, Teachers.teacher(seed), DAY);
    assertThat(again.result() == Result.NO_RANK).isEqualTo(again.rank() == null);
    if (again.rank() == null) {
      return;
    }
    assertThat(again.result() == Result.KEPT)
        .isEqualTo(again.points().status() == FindingStatus.MET);
    switch (again.result()) {
      case KEPT -> assertThat(again.landing()).isEqualTo(again.rank());
      case DEMOTED -> assertThat(order(again.landing())).isLessThan(order(again.rank()));
      default -> assertThat(again.landing()).isNull();
    }
    assertThat(again.secondDemotion()).isIn(false, again.result() == Result.DEMOTED);
  }

  @Property
  void more_points_never_lead_lower(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 0, max = 30) int points) {
    var before = Assessment.reevaluate(LAW, Teachers.teacher(seed), DAY);
    var after = Assessment.reevaluate(LAW, withPoints(Teachers.teacher(seed), points), DAY);
    if (told(before) && told(after)) {
      assertThat(order(after.landing())).isGreaterThanOrEqualTo(order(before.landing()));
    }
  }

  private static boolean told(Reevaluation again) {
    return again.result() == Result.KEPT || again.result() == Result.DEMOTED;
  }

  @Property
  void adding_exactly_the_points_that_are_missing_keeps_the_rank(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var facts = Teachers.teacher(seed);
    var again = Assessment.reevaluate(LAW, facts, DAY);
    if (again.result() != Result.DEMOTED) {
      return;
    }
    var missing = ((Measure.Points) again.points().missing().get(0).amount()).value();
    var row =
        again.scorecard().rows().stream()
            .filter(one -> one.code().equals("competitive-performance"))
            .findFirst()
            .orElseThrow();
    if (row.uncapped().add(missing).compareTo(row.maximum()) > 0) {
      return;
    }
    var items = new ArrayList<>(facts.points());
    items.add(new PointItem("workshop", missing, DAY, "new"));
    var mended = facts.but().points(items).build();
    assertThat(Assessment.reevaluate(LAW, mended, DAY).result()).isEqualTo(Result.KEPT);
  }

  @Property
  void a_first_classification_gives_the_highest_rank_nothing_speaks_against(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var facts = Teachers.teacher(seed);
    var placement = Assessment.classify(FIRST, facts, DAY);
    for (var judgement : placement.judgements()) {
      boolean reached =
          judgement.verdict() == Verdict.ELIGIBLE || judgement.verdict() == Verdict.NEEDS_DECISION;
      assertThat(reached).isEqualTo(judgement.target().equals(placement.rank()));
      assertThat(judgement.findings()).noneMatch(finding -> finding.kind().equals("years-in-rank"));
    }
  }

  @Example
  void the_law_of_promotions_classifies_nobody() {
    var law = law("promotion");
    assertThatThrownBy(() -> Assessment.classify(law, FactSheet.empty("teacher"), DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
