package org.rutba.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.rutba.regulation.Regulations;
import org.rutba.rules.facts.Appraisal;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.PointItem;
import org.rutba.rules.facts.Publication;
import org.rutba.rules.facts.Qualification;
import org.rutba.rules.facts.RankHeld;
import org.rutba.rules.facts.Ruling;
import org.rutba.rules.facts.TeacherCertificate;
import org.rutba.rules.judgement.Assessment;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.FindingStatus;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Verdict;
import org.rutba.rules.law.Regulation;

class AssessmentPropertiesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 22);
  private static final Regulation LAW =
      Regulations.ofClasspath().inForce("ir", "promotion", "teacher", DAY, "", List.of(), true);
  private static final List<String> TARGETS = List.of("morabbi", "ostadyar", "daneshyar", "ostad");

  private static Judgement judge(FactSheet facts, int target) {
    return Assessment.of(LAW, facts, TARGETS.get(target), DAY);
  }

  @Property
  void the_same_arguments_give_the_same_judgement(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 0, max = 3) int target) {
    assertThat(judge(Teachers.teacher(seed), target))
        .isEqualTo(judge(Teachers.teacher(seed), target));
  }

  @Property
  void the_verdict_is_the_first_that_applies(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 0, max = 3) int target) {
    var judgement = judge(Teachers.teacher(seed), target);
    var statuses = judgement.findings().stream().map(Finding::status).toList();
    var expected =
        statuses.contains(FindingStatus.NOT_MET)
            ? Verdict.NOT_ELIGIBLE
            : statuses.contains(FindingStatus.NO_DATA)
                    || statuses.contains(FindingStatus.UNCONFIRMED)
                ? Verdict.INCOMPLETE
                : statuses.contains(FindingStatus.NEEDS_DECISION)
                    ? Verdict.NEEDS_DECISION
                    : Verdict.ELIGIBLE;
    assertThat(judgement.verdict()).isEqualTo(expected);
  }

  @Property
  void nothing_is_missing_where_all_is_met_and_something_where_it_is_not(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 0, max = 3) int target) {
    for (var finding : judge(Teachers.teacher(seed), target).findings()) {
      boolean rankHeld =
          finding.notes().stream().anyMatch(n -> n.key().code().equals("rank-already-held"));
      boolean noYear =
          finding.notes().stream().anyMatch(n -> n.key().code().equals("no-year-ended-in-rank"));
      if (finding.status().satisfied()) {
        assertThat(finding.missing()).as(finding.requirement()).isEmpty();
      } else if (!rankHeld && !noYear) {
        assertThat(finding.missing()).as(finding.requirement()).isNotEmpty();
      }
    }
  }

  @Property(tries = 5000)
  void a_requirement_that_time_mends_is_met_on_the_day_named_and_not_the_day_before(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 0, max = 3) int target) {
    var facts = Teachers.teacher(seed);
    for (var finding : judge(facts, target).findings()) {
      var due = finding.earliestDay();
      if (finding.status() == FindingStatus.NOT_MET && due != null) {
        assertThat(status(facts, target, due, finding)).isEqualTo(FindingStatus.MET);
        assertThat(status(facts, target, due.minusDays(1), finding))
            .isEqualTo(FindingStatus.NOT_MET);
      }
    }
  }

  private static FindingStatus status(FactSheet facts, int target, LocalDate day, Finding finding) {
    return Assessment.of(LAW, facts, TARGETS.get(target), day)
        .finding(finding.requirement())
        .status();
  }

  @Property
  void adding_exactly_what_is_named_missing_turns_the_finding_to_met(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 0, max = 3) int target) {
    var facts = Teachers.teacher(seed);
    for (var finding : judge(facts, target).findings()) {
      var mended = facts;
      for (var missing : finding.missing()) {
        mended = mended == null ? null : add(mended, missing, finding);
      }
      if (mended != null && !finding.missing().isEmpty()) {
        assertThat(judge(mended, target).finding(finding.requirement()).status())
            .as(finding.toString())
            .isEqualTo(FindingStatus.MET);
      }
    }
  }

  /** The facts with what was missing; null where facts cannot bring it: time, or the law itself. */
  private static FactSheet add(FactSheet facts, Missing missing, Finding finding) {
    return switch (missing.kind()) {
      case CERTIFICATE -> with(facts, new TeacherCertificate(DAY, "new"));
      case DEGREE -> {
        var degree = ((Measure.Code) missing.amount()).code();
        yield withDegree(facts, degree);
      }
      case DECISION -> withRuling(facts, missing.requirement());
      case APPRAISAL_RECORD, APPRAISAL_POINTS -> withAppraisal(facts, missing, finding);
      case PUBLICATIONS -> withPublications(facts, missing);
      case TABLE_POINTS, YEAR_POINTS -> withPoints(facts, missing);
      case TIME, RANK, SERVICE_RECORD, COVERAGE, CONFIRMATION -> null;
      case LICENCE,
          EXAM_RESULT,
          EXAM_POINTS,
          APPRAISAL_GRADE,
          DEVELOPMENT_POINTS,
          NEED,
          STUDY_RECORD,
          RECOVERY_PROOF ->
          throw new AssertionError("no such condition in this law: " + missing);
    };
  }

  private static FactSheet copy(
      FactSheet of,
      List<Qualification> qualifications,
      TeacherCertificate certificate,
      List<Appraisal> appraisals,
      List<Publication> publications,
      List<PointItem> points,
      List<Ruling> rulings) {
    return of.but()
        .qualifications(qualifications)
        .certificate(certificate)
        .appraisals(appraisals)
        .publications(publications)
        .points(points)
        .rulings(rulings)
        .build();
  }

  private static <T> List<T> plus(List<T> list, T item) {
    var longer = new ArrayList<>(list);
    longer.add(item);
    return longer;
  }

  private static FactSheet with(FactSheet of, TeacherCertificate certificate) {
    return copy(
        of,
        of.qualifications(),
        certificate,
        of.appraisals(),
        of.publications(),
        of.points(),
        of.rulings());
  }

  private static FactSheet withDegree(FactSheet of, String degree) {
    return copy(
        of,
        plus(of.qualifications(), new Qualification(degree, "", DAY, "new")),
        of.certificate(),
        of.appraisals(),
        of.publications(),
        of.points(),
        of.rulings());
  }

  private static FactSheet withRuling(FactSheet of, String requirement) {
    var ruling =
        new Ruling(requirement, Ruling.Kind.CONFIRMED, "art. 7", "board", "minute", DAY, "new");
    return copy(
        of,
        of.qualifications(),
        of.certificate(),
        of.appraisals(),
        of.publications(),
        of.points(),
        plus(of.rulings(), ruling));
  }

  private static FactSheet withAppraisal(FactSheet of, Missing missing, Finding finding) {
    if (!(missing.amount() instanceof Measure.Points amount)) {
      return null;
    }
    int year = missing.year() == null ? 1403 : missing.year();
    var before = of.appraisalOf(year);
    var points = before == null ? amount.value() : amount.value().add(before.points());
    var appraisals = new ArrayList<>(of.appraisals());
    appraisals.remove(before);
    appraisals.add(new Appraisal(year, points, "new"));
    return copy(
        of,
        of.qualifications(),
        of.certificate(),
        appraisals,
        of.publications(),
        of.points(),
        of.rulings());
  }

  private static FactSheet withPublications(FactSheet of, Missing missing) {
    boolean book = missing.requirement().endsWith("/book");
    var subject =
        missing.requirement().endsWith("/field")
            ? "field-of-study"
            : missing.requirement().endsWith("/education") ? "education" : "taught-subject";
    var works = new ArrayList<>(of.publications());
    for (int i = 0; i < ((Measure.Count) missing.amount()).value(); i++) {
      works.add(
          new Publication(
              book ? "book" : "article",
              Set.of(subject),
              DAY,
              book,
              "new",
              "authored",
              true,
              1,
              false));
    }
    // Works on taught subjects since the rank below count only where that rank is held.
    if (missing.requirement().equals("publications/ostad/subject")
        && of.inRankSince("daneshyar", DAY) == null) {
      return null;
    }
    return copy(
        of,
        of.qualifications(),
        of.certificate(),
        of.appraisals(),
        works,
        of.points(),
        of.rulings());
  }

  /** Adds points in the row of competitive performance, as far as its maximum lets it. */
  private static FactSheet withPoints(FactSheet of, Missing missing) {
    var amount = ((Measure.Points) missing.amount()).value();
    var day = missing.year() == null ? DAY : LAW.calendar().lastDayOf(missing.year());
    var row =
        LAW.scoreTable().standing(of, LocalDate.of(2030, 1, 1), null).rows().stream()
            .filter(one -> one.code().equals("competitive-performance"))
            .findFirst()
            .orElseThrow();
    if (row.uncapped().add(amount.multiply(BigDecimal.TEN)).compareTo(row.maximum()) > 0) {
      return null;
    }
    return copy(
        of,
        of.qualifications(),
        of.certificate(),
        of.appraisals(),
        of.publications(),
        plus(of.points(), new PointItem("talk", amount, day, "new")),
        of.rulings());
  }

  @Property
  void one_more_counted_item_never_lowers_the_score(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 0, max = 9) int position,
      @ForAll @IntRange(min = 0, max = 40) int quantity) {
    var facts = Teachers.teacher(seed);
    var indicators =
        LAW.scoreTable().rows().stream().flatMap(row -> row.indicators().stream()).toList();
    var indicator = indicators.get(position * 2 % indicators.size()).code();
    var more =
        copy(
            facts,
            facts.qualifications(),
            facts.certificate(),
            facts.appraisals(),
            facts.publications(),
            plus(
                facts.points(), new PointItem(indicator, BigDecimal.valueOf(quantity), DAY, "new")),
            facts.rulings());
    assertThat(LAW.scoreTable().standing(more, DAY, null).total())
        .isGreaterThanOrEqualTo(LAW.scoreTable().standing(facts, DAY, null).total());
  }

  @Property
  void the_order_of_the_facts_changes_no_status(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 0, max = 3) int target) {
    var facts = Teachers.teacher(seed);
    var works = new ArrayList<>(facts.publications());
    works.sort(Comparator.comparing(Publication::evidence));
    var points = new ArrayList<>(facts.points());
    points.sort(Comparator.comparing(PointItem::indicator));
    var shuffled =
        copy(
            facts,
            facts.qualifications(),
            facts.certificate(),
            facts.appraisals(),
            works,
            points,
            facts.rulings());
    assertThat(judge(shuffled, target).findings().stream().map(Finding::status))
        .isEqualTo(judge(facts, target).findings().stream().map(Finding::status).toList());
  }

  @Property
  void a_longer_time_in_the_rank_never_turns_met_into_unmet(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 1, max = 2_000) int days) {
    var facts = Teachers.teacher(seed);
    if (facts.ranks().isEmpty()) {
      return;
    }
    var last = facts.ranks().get(facts.ranks().size() - 1);
    int target = TARGETS.indexOf(last.rank()) + 1;
    var ranks =
        List.of(new RankHeld(last.rank(), last.from().minusDays(days), null, last.evidence()));
    var longer = facts.but().ranks(ranks).build();
    var id = "years-in-rank/" + TARGETS.get(target);
    if (judge(facts, target).finding(id).status() == FindingStatus.MET) {
      assertThat(judge(longer, target).finding(id).status()).isEqualTo(FindingStatus.MET);
    }
  }

  @Property
  void a_shorter_period_is_never_needed_than_what_the_law_takes_off(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var finding = judge(Teachers.teacher(seed), 2).finding("teaching-years/daneshyar");
    if (finding.needed() instanceof Measure.Span needed) {
      assertThat(needed.period().toTotalMonths()).isBetween(0L, Period.ofYears(15).toTotalMonths());
    }
  }
}
