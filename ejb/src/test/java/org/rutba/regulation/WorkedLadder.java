package org.rutba.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.LicenceLevel;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.pay.OldScalePlacement;
import org.rutba.rules.rank.Place;

/** What a worked case finds of a ladder of levels and steps, its pay, and of licences. */
final class WorkedLadder {

  private static final String TEACHER = "teacher";

  private final Regulation law;
  private final OfficialCalendar calendar;
  private final PackNode given;
  private final LocalDate day;

  private WorkedLadder(Regulation law, PackNode given, LocalDate day) {
    this.law = law;
    this.calendar = law.calendar();
    this.given = given;
    this.day = day;
  }

  static Map<String, String> found(
      PackNode kind, Regulations packs, String jurisdiction, PackNode given, String printed) {
    var day = CaseFacts.calendar(jurisdiction).parse(printed);
    boolean illustrative = given.textOr("illustrative", "no").equals("yes");
    var act = kind.text().equals("licence") ? "licence" : "increment";
    var law = packs.inForce(jurisdiction, act, TEACHER, day, "", List.of(), illustrative);
    var ladder = new WorkedLadder(law, given, day);
    return switch (kind.text()) {
      case "licence" -> ladder.licence();
      case "licence-expiry" -> ladder.expiry();
      case "test-parts" -> ladder.testParts();
      case "salary" -> ladder.salary();
      case "steps" -> ladder.steps();
      case "transport" -> ladder.transport();
      case "load" -> ladder.load();
      case "entry" -> ladder.entry();
      case "increment" -> ladder.increment();
      case "old-scale" -> ladder.oldScale();
      case "promoted" -> ladder.promoted();
      case "compensation" -> ladder.compensation();
      case "power" -> ladder.power();
      default -> throw kind.defect("no case is of this kind");
    };
  }

  private FactSheet facts() {
    return new CaseFacts(given.need("facts"), TEACHER, calendar).sheet();
  }

  private Place place() {
    var at = given.need("place").items();
    return new Place(at.get(0).text(), at.get(1).whole(), at.get(2).whole());
  }

  private static String words(Place place) {
    return place == null ? "none" : place.rank() + " " + place.level() + " " + place.step();
  }

  private static String words(BigDecimal number) {
    return number == null ? "unknown" : number.stripTrailingZeros().toPlainString();
  }

  private Map<String, String> licence() {
    var found = LicenceLevel.of(law, facts(), day);
    return Map.of(
        "level", found.level() == null ? "none" : found.level(),
        "diverges", Boolean.toString(found.diverges()),
        "otherwise",
            found.otherwise().getOrDefault("level-score", "").isEmpty()
                ? "none"
                : found.otherwise().get("level-score"));
  }

  private Map<String, String> expiry() {
    var term = law.licences().term();
    var issued = LocalDate.parse(given.need("issued").text());
    var test = LocalDate.parse(given.need("latest-test").text());
    return Map.of(
        "expires", term.expiry(issued, test).toString(), "origin", term.lasts().origin().code());
  }

  private Map<String, String> testParts() {
    var test = law.licences().test(given.need("test").text()).orElseThrow();
    return Map.of("parts", String.join(", ", test.of(given.textOr("specialty", ""))));
  }

  private Map<String, String> salary() {
    var level = law.salaries().table().levelOf(place());
    return Map.of(
        "salary", words(level.salary(place().step())),
        "increment", words(level.increment().value()),
        "origin", level.salaries().origin().code(),
        "next", words(law.salaries().table().next(place()).orElse(null)));
  }

  private Map<String, String> steps() {
    var table = law.salaries().table();
    var rank = given.need("rank").text();
    return Map.of(
        "levels", Integer.toString(table.levelsOf(rank).size()),
        "steps", Integer.toString(table.stepsOf(rank)),
        "increments",
            table.levelsOf(rank).stream()
                .map(level -> words(level.increment().value()))
                .collect(Collectors.joining(", ")),
        "top", words(table.salary(table.top(rank))));
  }

  private Map<String, String> transport() {
    var found = law.salaries().transport(place());
    return Map.of(
        "amount", words(found.amount().value()), "origin", found.amount().origin().code());
  }

  private Map<String, String> load() {
    var found = law.salaries().load(given.need("rank").text(), given.need("teaching").text());
    return Map.of(
        "periods", found.map(one -> one.open() ? "open" : one.value().toString()).orElse("none"));
  }

  private Map<String, String> entry() {
    var found =
        law.salaries().entry(given.need("rank").text(), facts(), day, law.degrees()).orElse(null);
    return Map.of(
        "place", found == null ? "none" : words(found.place().value()),
        "salary",
            found == null ? "none" : words(law.salaries().table().salary(found.place().value())));
  }

  private Map<String, String> increment() {
    var next =
        law.salaries()
            .increments()
            .next(
                law.salaries().table(),
                calendar,
                law.degrees(),
                facts(),
                place(),
                calendar.parse(given.need("since").text()));
    var found = new LinkedHashMap<String, String>();
    found.put("to", words(next.to()));
    found.put("amount", words(next.amount()));
    found.put("stop", Long.toString(next.stop().toTotalMonths()));
    found.put("until", day(next.stoppedUntil()));
    found.put("due", day(next.due()));
    return found;
  }

  private String day(LocalDate one) {
    return one == null ? "none" : calendar.format(one);
  }

  private Map<String, String> oldScale() {
    var rules = law.salaries().oldScale();
    var found = rules.place(law.salaries(), facts());
    var other = rules.otherwise(law.salaries(), facts());
    return Map.of(
        "place", words(found.place()),
        "steps-added", Integer.toString(found.stepsAdded()),
        "ground", found.ground() == null ? "none" : found.ground().name(),
        "compensation", words(found.compensation()),
        "remarks",
            found.remarks().isEmpty()
                ? "none"
                : found.remarks().stream()
                    .map(OldScalePlacement.Remark::code)
                    .collect(Collectors.joining(", ")),
        "otherwise", words(other.place()));
  }

  private Map<String, String> promoted() {
    var landed = law.salaries().promoted(place(), given.need("to").text());
    return Map.of(
        "place", words(landed.orElse(null)),
        "salary", landed.map(one -> words(law.salaries().table().salary(one))).orElse("none"));
  }

  private Map<String, String> compensation() {
    return Map.of(
        "remaining",
        words(
            OldScalePlacement.remaining(
                given.need("compensation").number(), given.need("rises").number())));
  }

  private Map<String, String> power() {
    var power = law.powers().get(given.need("code").text());
    return Map.of(
        "holder", power.holder().open() ? "open" : power.holder().value(),
        "waives",
            power.waives().isEmpty()
                ? "none"
                : power.waives().stream().sorted().collect(Collectors.joining(", ")));
  }
}
