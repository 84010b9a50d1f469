package org.rutba.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rutba.committee.Voters;
import org.rutba.rules.appeal.Reopening;
import org.rutba.rules.board.SeatTemplate;
import org.rutba.rules.facts.PayRights;
import org.rutba.rules.law.LastDay;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.pay.ArrearsLine;
import org.rutba.rules.pay.PayReckoning;
import org.rutba.rules.rank.DecreeDays;

/**
 * Cases of the rules no judgement of a teacher shows: what words mean, what is paid, who sits on a
 * board, how a case runs. In {@code worked/*.yaml}, for a jurist to read beside the law; nothing
 * illustrative stands in.
 */
class WorkedRulesTest {

  private static final Path CASES = Path.of("src/test/resources/worked");
  private static final Regulations PACKS = Regulations.ofClasspath();
  private static final OfficialCalendar PERSIAN = CaseFacts.calendar("ir");

  @TestFactory
  Stream<DynamicTest> the_rule_is() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    try (var files = Files.list(CASES)) {
      for (var file : files.sorted().toList()) {
        for (var one : PackNode.parse(file.toString(), Files.readString(file)).items()) {
          one.allow(Set.of("case", "rows", "jurisdiction", "kind", "day", "given", "expect"));
          tests.add(DynamicTest.dynamicTest(one.need("case").text(), () -> check(one)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(60);
    return tests.stream();
  }

  private static void check(PackNode one) {
    var given = one.need("given");
    var calendar = CaseFacts.calendar(jurisdiction(one));
    var found =
        switch (one.need("kind").text()) {
          case "article" -> article(one, one.need("expect").need("says").texts());
          case "instrument" -> instrument(given);
          case "pack" -> pack(given);
          case "titles" -> titles(one, given.need("provisions").text());
          case "value" -> value(one, given.need("provision").text());
          case "open" -> open(law(one), given.need("provisions").texts());
          case "never" -> never(given, one.need("expect").need("none-of").texts());
          case "supplement" -> supplement(law(one), given);
          case "arrears" -> arrears(law(one), given);
          case "seats" -> seats(law(one), given.need("seat").text());
          case "seat-count" -> seatCounts(law(one), one);
          case "voters" -> voters(given);
          case "reopening" -> reopening(law(one), given);
          case "last-day" -> lastDay(law(one), given, calendar);
          case "current-decree" -> currentDecree(given, calendar.parse(one.need("day").text()));
          default ->
              WorkedLadder.found(
                  one.need("kind"), PACKS, jurisdiction(one), given, one.textOr("day", ""));
        };
    var soft = new SoftAssertions();
    compare(soft, "", one.need("expect"), found);
    soft.assertAll();
  }

  /** What the case expects, place by place, beside what was found there. */
  private static void compare(
      SoftAssertions soft, String place, PackNode expected, Map<String, String> found) {
    expected
        .entries()
        .forEach(
            (key, node) -> {
              var here = place.isEmpty() ? key : place + "." + key;
              if (node.isMapping()) {
                compare(soft, here, node, found);
              } else {
                soft.assertThat(found.get(here))
                    .as(here)
                    .isEqualTo(node.isList() ? String.join(" | ", words(node)) : node.text());
              }
            });
  }

  private static List<String> words(PackNode list) {
    return list.items().stream().map(PackNode::text).toList();
  }

  private static String jurisdiction(PackNode one) {
    return one.textOr("jurisdiction", "ir");
  }

  /** The language the law of a case speaks. */
  private static String spoken(PackNode one) {
    return jurisdiction(one).equals("sa") ? "ar" : "fa";
  }

  private static Regulation law(PackNode one) {
    var jurisdiction = jurisdiction(one);
    var day = CaseFacts.calendar(jurisdiction).parse(one.need("day").text());
    return PACKS.inForce(jurisdiction, "promotion", "teacher", day, "", List.of(), false);
  }

  private static Map<String, String> article(PackNode one, List<String> words) {
    var given = one.need("given");
    var article =
        PACKS.pack(given.need("pack").text()).articles().get(given.need("article").text());
    assertThat(article).as("article").isNotNull();
    var said = words.stream().filter(article.text().in(spoken(one))::contains).toList();
    return Map.of("says", String.join(" | ", said));
  }

  private static Map<String, String> instrument(PackNode given) {
    var articles = PACKS.pack(given.need("pack").text()).articles().values();
    return Map.of(
        "articles",
        Long.toString(articles.stream().filter(one -> one.number().matches("\\d+")).count()),
        "notes",
        Long.toString(
            articles.stream().filter(one -> one.title().in("fa").contains("تبصره")).count()));
  }

  private static Map<String, String> pack(PackNode given) {
    var pack = PACKS.pack(given.need("pack").text());
    return Map.of(
        "status", pack.status().code(), "populations", String.join(", ", pack.populations()));
  }

  private static Map<String, String> titles(PackNode one, String prefix) {
    var values =
        law(one).parameters().stream().filter(value -> value.name().startsWith(prefix)).toList();
    return Map.of(
        "titles",
        values.stream()
            .map(value -> value.title().in(spoken(one)))
            .collect(Collectors.joining(" | ")),
        "values",
        values.stream().map(value -> words(value.value())).collect(Collectors.joining(" | ")));
  }

  private static Map<String, String> value(PackNode one, String name) {
    var value = law(one).parameter(name).orElse(null);
    if (value == null) {
      return Map.of("value", "absent");
    }
    return Map.of(
        "value",
            value.open() ? "open" : words(value.value(), CaseFacts.calendar(jurisdiction(one))),
        "origin", value.origin().code(),
        "article", value.citation().article(),
        "title", value.title().in(spoken(one)),
        "proposed", value.proposed() == null ? "none" : words(value.proposed().value()));
  }

  private static Map<String, String> open(Regulation law, List<String> ids) {
    var proposed = new ArrayList<String>();
    for (var id : ids) {
      Parameter<?> value = law.parameter("ir/law-1400#" + id).orElseThrow();
      assertThat(value.open()).as(id + " is open").isTrue();
      if (value.proposed() != null) {
        proposed.add(id);
      }
    }
    return Map.of("proposed", proposed.isEmpty() ? "none" : String.join(", ", proposed));
  }

  private static Map<String, String> never(PackNode given, List<String> superseded) {
    var values = new ArrayList<String>();
    for (var pack : PACKS.packs()) {
      for (var provision : pack.contents().provisions()) {
        if (provision.kind().code().equals(given.need("of-kind").text())) {
          provision.values().forEach(dated -> values.add(words(dated.value())));
        }
      }
    }
    var absent = superseded.stream().filter(one -> !values.contains(one)).toList();
    return Map.of("none-of", String.join(" | ", absent), "values", Integer.toString(values.size()));
  }

  private static PayRights rights(PackNode given) {
    var three = given.need("rights").items().stream().map(PackNode::number).toList();
    return new PayRights(LocalDate.MIN, three.get(0), three.get(1), three.get(2), "order");
  }

  private static Map<String, String> supplement(Regulation law, PackNode given) {
    var found = new PayReckoning(law).supplement(given.need("rank").text(), rights(given));
    return Map.of(
        "percentage", words(found.percentage()),
        "base", words(found.base()),
        "amount", words(found.amount()),
        "article", found.citation().article());
  }

  private static Map<String, String> arrears(Regulation law, PackNode given) {
    var pay = new PayReckoning(law);
    var retired = given.has("retired") ? PERSIAN.parse(given.need("retired").text()) : null;
    var lines =
        pay.arrears(
            given.need("rank").text(),
            given.textOr("former", null),
            List.of(rights(given)),
            PERSIAN.parse(given.need("effective").text()),
            PERSIAN.parse(given.need("last").text()),
            retired);
    var owed = lines.stream().map(ArrearsLine::owed).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Map.of(
        "covered",
        pay.covers(retired) ? "yes" : "no",
        "first-day",
        lines.isEmpty() ? "none" : PERSIAN.format(lines.get(0).from()),
        "lines",
        Integer.toString(lines.size()),
        "days",
        lines.stream()
            .map(line -> Integer.toString(line.days()))
            .collect(Collectors.joining(" | ")),
        "owed",
        words(owed));
  }

  private static Map<String, String> seats(Regulation law, String code) {
    var found = new LinkedHashMap<String, String>();
    for (var board : law.boards()) {
      for (var seat : board.seats()) {
        if (seat.code().equals(code)) {
          var place = board.level() + ".";
          found.put(place + "title", seat.title().in("fa"));
          found.put(place + "office", seat.office().code());
          found.put(place + "filled", seat.kind().code());
          found.put(place + "count", Integer.toString(seat.count()));
          found.put(place + "chosen-by", seat.chosenBy());
          found.put(place + "article", seat.citation().article());
        }
      }
    }
    return found;
  }

  private static Map<String, String> seatCounts(Regulation law, PackNode one) {
    var board = law.board(one.need("given").need("level").text());
    assertThat(board.seats()).extracting(SeatTemplate::code).doesNotHaveDuplicates();
    var found = new LinkedHashMap<String, String>();
    for (var deputies : one.need("expect").entries().keySet()) {
      found.put(deputies, Integer.toString(board.seatCount(Integer.parseInt(deputies))));
    }
    return found;
  }

  private static Map<String, String> voters(PackNode given) {
    var seats = new LinkedHashMap<String, String>();
    given.need("seats").entries().forEach((seat, holder) -> seats.put(seat, holder.text()));
    var tally = Voters.tally(seats, given.need("in-favour").texts());
    return Map.of(
        "voters", Integer.toString(tally.members()),
        "in-favour", Integer.toString(tally.inFavour()));
  }

  private static Map<String, String> reopening(Regulation law, PackNode given) {
    var rule = (Reopening) law.parameter("ir/practice-1401#reopening").orElseThrow().value();
    return Map.of(
        "closes", rule.closes(Instant.parse(given.need("opened").text())).toString(),
        "first-time", rule.allows(0) ? "yes" : "no",
        "second-time", rule.allows(1) ? "yes" : "no",
        "extendable", rule.extendable() ? "yes" : "no");
  }

  /** By the reading in force, or by the one named. */
  private static Map<String, String> lastDay(
      Regulation law, PackNode given, OfficialCalendar calendar) {
    var named = given.textOr("reading", null);
    var reading = named == null ? LastDay.of(law) : LastDay.of(named);
    var last = calendar.parse(given.need("last").text());
    return Map.of(
        "reading", reading.code(),
        "day-before", reading.holds(last, last.minusDays(1)) ? "holds" : "over",
        "last-day", reading.holds(last, last) ? "holds" : "over",
        "day-after", reading.holds(last, last.plusDays(1)) ? "holds" : "over",
        "over-from", calendar.format(reading.end(last)));
  }

  private static Map<String, String> currentDecree(PackNode given, LocalDate day) {
    var decrees =
        given.need("decrees").items().stream()
            .map(
                one ->
                    new DecreeDays(
                        one.need("number").text(),
                        PERSIAN.parse(one.need("effective").text()),
                        PERSIAN.parse(one.need("issued").text())))
            .toList();
    return Map.of(
        "current", DecreeDays.standing(decrees, day).map(DecreeDays::number).orElse("none"));
  }

  private static String words(Object value) {
    return words(value, PERSIAN);
  }

  private static String words(Object value, OfficialCalendar calendar) {
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    } else if (value instanceof LocalDate day) {
      return calendar.format(day);
    } else if (value instanceof List<?> several) {
      return several.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
    return String.valueOf(value);
  }
}
