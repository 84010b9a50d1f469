package org.rutba.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rutba.rules.judgement.Assessment;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.law.OfficialCalendar;

/** Cases a jurist can read and check against the article, in {@code cases/*.yaml}. */
class WorkedCasesTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Regulations PACKS = Regulations.ofClasspath();
  private static final OfficialCalendar PERSIAN = OfficialCalendar.named("persian");

  @TestFactory
  Stream<DynamicTest> the_law_says() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    try (var files = Files.list(CASES)) {
      for (var file : files.sorted().toList()) {
        for (var one : PackNode.parse(file.toString(), Files.readString(file)).items()) {
          one.allow(Set.of("case", "catalogue", "article", "target", "day", "facts", "expect"));
          tests.add(DynamicTest.dynamicTest(one.need("case").text(), () -> check(one)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(40);
    return tests.stream();
  }

  private static void check(PackNode one) {
    var day = CaseFacts.day(one.need("day"));
    var law = PACKS.inForce("ir", "promotion", "teacher", day, "", List.of(), true);
    var facts = new CaseFacts(one.need("facts")).sheet();
    var judgement = Assessment.of(law, facts, one.need("target").text(), day);
    var soft = new SoftAssertions();
    one.need("expect")
        .entries()
        .forEach((what, expected) -> check(soft, judgement, one, what, expected));
    soft.assertAll();
  }

  private static void check(
      SoftAssertions soft, Judgement judgement, PackNode one, String what, PackNode expected) {
    if (what.equals("verdict")) {
      soft.assertThat(judgement.verdict().code()).as("verdict").isEqualTo(expected.text());
      return;
    }
    var finding = judgement.finding(what);
    soft.assertThat(finding.citation().article())
        .as("article")
        .isEqualTo(one.need("article").text());
    expected
        .entries()
        .forEach(
            (part, value) ->
                soft.assertThat(part(finding, part)).as(what + " " + part).isEqualTo(value.text()));
  }

  private static String part(Finding finding, String part) {
    return switch (part) {
      case "status" -> finding.status().code();
      case "needed" -> words(finding.needed());
      case "found" -> words(finding.found());
      case "earliest" ->
          finding.earliestDay() == null ? "never" : PERSIAN.format(finding.earliestDay());
      case "missing" ->
          String.join(
              ", ",
              finding.missing().stream()
                  .map(
                      one ->
                          one.kind().code()
                              + (one.amount() == null ? "" : " " + words(one.amount()))
                              + (one.year() == null ? "" : " in " + one.year()))
                  .toList());
      case "other-reading" -> finding.alternative().status().code();
      case "note" ->
          String.join(", ", finding.notes().stream().map(note -> note.key().code()).toList());
      default -> throw new IllegalArgumentException("a finding has no " + part);
    };
  }

  private static String words(Measure measure) {
    if (measure instanceof Measure.Span span) {
      return span.period().toString();
    } else if (measure instanceof Measure.Points points) {
      return points.value().stripTrailingZeros().toPlainString();
    } else if (measure instanceof Measure.Count count) {
      return Integer.toString(count.value());
    } else if (measure instanceof Measure.Day day) {
      return PERSIAN.format(day.day());
    } else if (measure instanceof Measure.Code code) {
      return code.code();
    }
    return "nothing";
  }
}
