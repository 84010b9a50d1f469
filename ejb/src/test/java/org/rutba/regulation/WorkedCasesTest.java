package org.rutba.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Assessment;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Placement;
import org.rutba.rules.judgement.Reading;
import org.rutba.rules.judgement.Reevaluation;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Regulation;

/** Cases a jurist can read and check against the article, in {@code cases/*.yaml}. */
class WorkedCasesTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Regulations PACKS = Regulations.ofClasspath();
  private static final Set<String> KEYS =
      Set.of(
          "case",
          "rows",
          "jurisdiction",
          "act",
          "population",
          "illustrative",
          "confirmed",
          "article",
          "target",
          "day",
          "facts",
          "expect");

  @TestFactory
  Stream<DynamicTest> the_law_says() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    try (var files = Files.list(CASES)) {
      for (var file : files.sorted().toList()) {
        for (var one : PackNode.parse(file.toString(), Files.readString(file)).items()) {
          one.allow(KEYS);
          assertThat(one.need("rows").texts()).as(one.need("case").text()).isNotEmpty();
          tests.add(DynamicTest.dynamicTest(one.need("case").text(), () -> check(one)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(40);
    return tests.stream();
  }

  private static void check(PackNode one) {
    var jurisdiction = one.textOr("jurisdiction", "ir");
    var calendar = CaseFacts.calendar(jurisdiction);
    var day = calendar.parse(one.need("day").text());
    var act = one.textOr("act", "promotion");
    var population = one.textOr("population", "teacher");
    boolean overlay = !one.textOr("illustrative", "yes").equals("no");
    var law = PACKS.inForce(jurisdiction, act, population, day, "", confirmed(one), overlay);
    var facts = new CaseFacts(one.need("facts"), population, calendar).sheet();
    var said = said(law, facts, one, act, day);
    assertThat(law.calendar()).isSameAs(calendar);
    var soft = new SoftAssertions();
    one.need("expect")
        .entries()
        .forEach((what, expected) -> check(soft, said, one, what, expected));
    soft.assertAll();
  }

  /** Values confirmed for the case alone, each by parameter. */
  private static List<Confirmation> confirmed(PackNode one) {
    var confirmations = new ArrayList<Confirmation>();
    if (one.has("confirmed")) {
      one.need("confirmed")
          .entries()
          .forEach(
              (parameter, value) ->
                  confirmations.add(
                      new Confirmation(
                          confirmations.size() + 1L,
                          parameter,
                          LocalDate.of(2022, 3, 6),
                          value.text(),
                          "gazette")));
    }
    return confirmations;
  }

  private static Said said(
      Regulation law, FactSheet facts, PackNode one, String act, LocalDate day) {
    return switch (act) {
      case "first-classification" -> {
        var placement = Assessment.classify(law, facts, day);
        var judgements = placement.judgements();
        var judged =
            one.has("target")
                ? Assessment.of(law, facts, one.need("target").text(), day)
                : judgements.get(judgements.size() - 1);
        yield new Said(judged, placement, null, law.calendar());
      }
      case "re-evaluation" ->
          new Said(null, null, Assessment.reevaluate(law, facts, day), law.calendar());
      default ->
          new Said(
              Assessment.of(law, facts, one.need("target").text(), day),
              null,
              null,
              law.calendar());
    };
  }

  /** What the law answered: one of the three, by the act. */
  private record Said(
      Judgement judgement, Placement placement, Reevaluation again, OfficialCalendar calendar) {

    Finding finding(String requirement) {
      return again == null ? judgement.finding(requirement) : again.points();
    }

    /** The answer as a whole, under the name a case gives it; null for a finding's name. */
    String whole(String what) {
      return switch (what) {
        case "verdict" -> judgement.verdict().code();
        case "illustrative" -> Boolean.toString(judgement.illustrative());
        case "order" ->
            String.join(", ", judgement.findings().stream().map(f -> f.requirement()).toList());
        case "placed" -> rank(placement.rank());
        case "certain" -> Boolean.toString(placement.certain());
        case "result" -> again.result().code();
        case "landing" -> rank(again.landing());
        case "landing-certain" -> Boolean.toString(again.landingCertain());
        case "due" -> again.dueDay() == null ? "never" : calendar.format(again.dueDay());
        case "is-due" -> Boolean.toString(again.due());
        case "second-demotion" -> Boolean.toString(again.secondDemotion());
        case "other-readings" -> String.join(", ", others());
        default -> null;
      };
    }

    private List<String> others() {
      if (again == null) {
        return judgement.readings().stream()
            .filter(Reading::diverges)
            .map(one -> one.policy() + " " + one.verdict().code())
            .toList();
      }
      return again.readings().stream()
          .filter(Reevaluation.OtherReading::diverges)
          .map(one -> one.policy() + " " + one.result().code() + " " + rank(one.landing()))
          .toList();
    }

    private static String rank(String code) {
      return code == null ? "none" : code;
    }
  }

  private static void check(
      SoftAssertions soft, Said said, PackNode one, String what, PackNode expected) {
    var whole = said.whole(what);
    if (whole != null) {
      soft.assertThat(whole).as(what).isEqualTo(expected.text());
      return;
    }
    var finding = said.finding(what);
    if (one.has("article")) {
      soft.assertThat(finding.citation().article())
          .as("article")
          .isEqualTo(one.need("article").text());
    }
    expected
        .entries()
        .forEach(
            (part, value) ->
                soft.assertThat(part(finding, part, said.calendar()))
                    .as(what + " " + part)
                    .isEqualTo(value.text()));
  }

  private static String part(Finding finding, String part, OfficialCalendar calendar) {
    return switch (part) {
      case "status" -> finding.status().code();
      case "article" -> finding.citation().article();
      case "needed" -> words(finding.needed(), calendar);
      case "found" -> words(finding.found(), calendar);
      case "earliest" ->
          finding.earliestDay() == null ? "never" : calendar.format(finding.earliestDay());
      case "missing" ->
          String.join(
              ", ",
              finding.missing().stream()
                  .map(
                      one ->
                          one.kind().code()
                              + (one.amount() == null ? "" : " " + words(one.amount(), calendar))
                              + (one.year() == null ? "" : " in " + one.year()))
                  .toList());
      case "other-reading" -> finding.alternative().status().code();
      case "note" ->
          String.join(", ", finding.notes().stream().map(note -> note.key().code()).toList());
      default -> throw new IllegalArgumentException("a finding has no " + part);
    };
  }

  private static String words(Measure measure, OfficialCalendar calendar) {
    if (measure instanceof Measure.Span span) {
      return span.period().toString();
    } else if (measure instanceof Measure.Points points) {
      return points.value().stripTrailingZeros().toPlainString();
    } else if (measure instanceof Measure.Count count) {
      return Integer.toString(count.value());
    } else if (measure instanceof Measure.Day day) {
      return calendar.format(day.day());
    } else if (measure instanceof Measure.Code code) {
      return code.code();
    }
    return "nothing";
  }
}
