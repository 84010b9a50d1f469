package org.rutba.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rutba.regulation.Regulations;
import org.rutba.rules.facts.Career;
import org.rutba.rules.facts.ExamResult;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.Licensing;
import org.rutba.rules.facts.OldScale;
import org.rutba.rules.facts.Qualification;
import org.rutba.rules.facts.ServicePeriod;
import org.rutba.rules.judgement.LicenceLevel;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.pay.OldScalePlacement;
import org.rutba.rules.pay.SalaryLaw;
import org.rutba.rules.rank.PayLevel;
import org.rutba.rules.rank.PayTable;
import org.rutba.rules.rank.Place;

/** What holds of every Saudi teacher, whatever the figures. */
class SaudiPropertiesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
  private static final Regulation LAW = law("promotion");
  private static final Regulation LICENCES = law("licence");
  private static final SalaryLaw SALARIES = LAW.salaries();
  private static final PayTable TABLE = SALARIES.table();
  private static final List<String> RANKS =
      List.of("teacher", "practitioner", "advanced", "expert");
  private static final List<String> DEGREES = List.of("diploma", "bachelor", "master", "doctorate");

  private static Regulation law(String act) {
    return Regulations.ofClasspath().inForce("sa", act, "teacher", DAY, "", List.of(), true);
  }

  private static Place place(String rank, int seed) {
    int at = seed % TABLE.stepsOf(rank);
    return TABLE.after(new Place(rank, 1, 1), at).orElseThrow();
  }

  private static FactSheet onOldScale(int level, BigDecimal salary, BigDecimal net) {
    return FactSheet.of("teacher")
        .career(
            new Career(
                "",
                new OldScale(level, null, salary, net, "o"),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of()))
        .build();
  }

  @Test
  void the_rows_that_were_not_published_follow_from_the_increments() {
    for (var rank : RANKS) {
      PayLevel before = null;
      for (var level : TABLE.levelsOf(rank)) {
        var increment = level.increment().value();
        if (before != null) {
          assertThat(level.salary(1))
              .isEqualTo(before.salary(before.steps()).add(before.increment().value()));
        }
        for (int step = 2; step <= level.steps(); step++) {
          assertThat(level.salary(step)).isEqualTo(level.salary(step - 1).add(increment));
        }
        before = level;
      }
      assertThat(LAW.parameterOf("rank-size/" + rank).orElseThrow().value())
          .isEqualTo(TABLE.stepsOf(rank));
    }
  }

  @Property
  void basic_pay_never_falls_on_promotion(
      @ForAll @IntRange(min = 0, max = 2) int rank, @ForAll @IntRange(min = 0, max = 40) int seed) {
    var from = place(RANKS.get(rank), seed);
    SALARIES
        .promoted(from, RANKS.get(rank + 1))
        .ifPresent(to -> assertThat(TABLE.salary(to)).isGreaterThanOrEqualTo(TABLE.salary(from)));
  }

  @Property
  void every_place_leads_to_a_higher_one_or_is_the_top(
      @ForAll @IntRange(min = 0, max = 3) int rank, @ForAll @IntRange(min = 0, max = 40) int seed) {
    var from = place(RANKS.get(rank), seed);
    var next = TABLE.next(from);
    if (next.isPresent()) {
      assertThat(TABLE.salary(next.get())).isGreaterThan(TABLE.salary(from));
    } else {
      assertThat(from).isEqualTo(TABLE.top(from.rank()));
    }
  }

  @Property
  void within_one_old_level_a_higher_old_salary_is_never_placed_lower(
      @ForAll @IntRange(min = 1, max = 6) int level,
      @ForAll @IntRange(min = 3_000, max = 25_000) int salary,
      @ForAll @IntRange(min = 0, max = 5_000) int more) {
    var lower = placed(level, salary, 0);
    var higher = placed(level, salary + more, 0);
    assertThat(TABLE.salary(higher.place())).isGreaterThanOrEqualTo(TABLE.salary(lower.place()));
  }

  private static OldScalePlacement placed(int level, int salary, int net) {
    return SALARIES
        .oldScale()
        .place(SALARIES, onOldScale(level, BigDecimal.valueOf(salary), BigDecimal.valueOf(net)));
  }

  @Property
  void compensation_and_new_net_pay_never_fall_short_of_the_old(
      @ForAll @IntRange(min = 1, max = 6) int level,
      @ForAll @IntRange(min = 3_000, max = 25_000) int salary,
      @ForAll @IntRange(min = 3_000, max = 25_000) int net,
      @ForAll @IntRange(min = 0, max = 9_000) int rise) {
    var found = placed(level, salary, net);
    var now = SALARIES.net(found.place()).orElseThrow();
    assertThat(now.add(found.compensation())).isGreaterThanOrEqualTo(BigDecimal.valueOf(net));
    var rises = BigDecimal.valueOf(rise);
    var left = OldScalePlacement.remaining(found.compensation(), rises);
    assertThat(now.add(rises).add(left)).isGreaterThanOrEqualTo(BigDecimal.valueOf(net));
    assertThat(left).isBetween(BigDecimal.ZERO, found.compensation());
  }

  private static int level(int degree, int years, int general, int specialist) {
    var facts =
        FactSheet.of("teacher")
            .qualifications(
                List.of(new Qualification(DEGREES.get(degree), "", LocalDate.of(2000, 1, 1), "q")))
            .service(
                List.of(
                    new ServicePeriod(
                        DAY.minusYears(years).minusDays(1), null, Set.of(), true, true, "s")))
            .licensing(
                new Licensing(
                    List.of(
                        new ExamResult(
                            "general", "", BigDecimal.valueOf(general), DAY.minusMonths(3), "g"),
                        new ExamResult(
                            "specialist",
                            "",
                            BigDecimal.valueOf(specialist),
                            DAY.minusMonths(2),
                            "s")),
                    List.of()))
            .build();
    var reached = LicenceLevel.of(LICENCES, facts, DAY).level();
    return reached == null ? -1 : RANKS.indexOf(reached);
  }

  @Property(tries = 400)
  void the_licence_level_never_falls_with_a_score_or_with_experience(
      @ForAll @IntRange(min = 0, max = 3) int degree,
      @ForAll @IntRange(min = 0, max = 15) int years,
      @ForAll @IntRange(min = 30, max = 100) int general,
      @ForAll @IntRange(min = 30, max = 100) int specialist,
      @ForAll @IntRange(min = 0, max = 30) int more) {
    int found = level(degree, years, general, specialist);
    assertThat(level(degree, years, Math.min(100, general + more), specialist))
        .isGreaterThanOrEqualTo(found);
    assertThat(level(degree, years, general, Math.min(100, specialist + more)))
        .isGreaterThanOrEqualTo(found);
    assertThat(level(degree, years + more, general, specialist)).isGreaterThanOrEqualTo(found);
  }
}
