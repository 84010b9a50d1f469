package org.rutba.dossier;

import static java.util.Comparator.comparing;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rutba.rules.facts.AssignmentHeld;
import org.rutba.rules.facts.Career;
import org.rutba.rules.facts.Departure;
import org.rutba.rules.facts.ExamResult;
import org.rutba.rules.facts.LicenceHeld;
import org.rutba.rules.facts.Licensing;
import org.rutba.rules.facts.NeedDeclared;
import org.rutba.rules.facts.OldScale;
import org.rutba.rules.facts.Probation;
import org.rutba.rules.facts.ServiceCredit;

/**
 * The part of a fact sheet's JSON that tells of tests, licences and the career. A member stands
 * only where there is something to tell: sheets sealed before keep their text and digest.
 */
final class CareerJson {

  /** The members of this part. */
  static final List<String> KEYS =
      List.of(
          "specialty",
          "exams",
          "licences",
          "old-scale",
          "credits",
          "assignments",
          "departures",
          "probation",
          "needs");

  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> DEPARTURES = Set.of("dismissed", "illness", "other");

  private CareerJson() {}

  static void write(JsonObjectBuilder json, Licensing licensing, Career career) {
    FactSheetJson.text(json, "specialty", career.specialty());
    list(json, "exams", licensing.exams(), CareerJson::exam);
    list(json, "licences", licensing.licences(), CareerJson::licence);
    if (career.oldScale() != null) {
      json.add("old-scale", oldScale(career.oldScale()));
    }
    list(json, "credits", career.credits(), CareerJson::credit);
    list(json, "assignments", career.assignments(), CareerJson::assignment);
    list(json, "departures", career.departures(), CareerJson::departure);
    if (career.probation() != null) {
      json.add("probation", probation(career.probation()));
    }
    list(json, "needs", career.needs(), CareerJson::need);
  }

  private static <T> void list(
      JsonObjectBuilder json, String key, List<T> items, Function<T, JsonObjectBuilder> writing) {
    if (!items.isEmpty()) {
      json.add(key, FactSheetJson.list(items, writing));
    }
  }

  private static JsonObjectBuilder exam(ExamResult one) {
    var json = JSON.createObjectBuilder().add("day", one.day().toString()).add("test", one.test());
    FactSheetJson.text(json, "specialty", one.specialty());
    return json.add("points", FactSheetJson.plain(one.points())).add("evidence", one.evidence());
  }

  private static JsonObjectBuilder licence(LicenceHeld one) {
    return JSON.createObjectBuilder()
        .add("from", one.from().toString())
        .add("to", one.to().toString())
        .add("level", one.level())
        .add("evidence", one.evidence());
  }

  private static JsonObjectBuilder oldScale(OldScale place) {
    var json = JSON.createObjectBuilder().add("level", place.level());
    if (place.step() != null) {
      json.add("step", place.step());
    }
    number(json, "salary", place.salary());
    number(json, "net", place.net());
    return json.add("evidence", place.evidence());
  }

  private static void number(JsonObjectBuilder json, String key, BigDecimal number) {
    if (number != null) {
      json.add(key, FactSheetJson.plain(number));
    }
  }

  private static JsonObjectBuilder credit(ServiceCredit one) {
    var json =
        JSON.createObjectBuilder()
            .add("day", one.day().toString())
            .add("time", one.time().toString());
    FactSheetJson.text(json, "used-for", one.usedFor());
    return json.add("evidence", one.evidence());
  }

  private static JsonObjectBuilder assignment(AssignmentHeld one) {
    var json = JSON.createObjectBuilder().add("from", one.from().toString());
    FactSheetJson.day(json, "to", one.to());
    return json.add("post", one.post()).add("evidence", one.evidence());
  }

  private static JsonObjectBuilder departure(Departure one) {
    var json =
        JSON.createObjectBuilder().add("day", one.day().toString()).add("reason", one.reason());
    FactSheetJson.day(json, "recovered-on", one.recoveredOn());
    return json.add("evidence", one.evidence());
  }

  private static JsonObjectBuilder probation(Probation one) {
    var json = JSON.createObjectBuilder().add("from", one.from().toString());
    FactSheetJson.day(json, "passed-on", one.passedOn());
    return json.add("evidence", one.evidence());
  }

  private static JsonObjectBuilder need(NeedDeclared one) {
    var json = JSON.createObjectBuilder().add("from", one.from().toString());
    FactSheetJson.day(json, "to", one.to());
    return json.add("rank", one.rank()).add("needed", one.needed()).add("evidence", one.evidence());
  }

  static Licensing licensing(FactNode node) {
    var exams =
        node.list("exams", CareerJson::exam, "day", "test", "specialty", "points", "evidence");
    var licences = node.list("licences", CareerJson::licence, "from", "to", "level", "evidence");
    return exams.isEmpty() && licences.isEmpty()
        ? Licensing.NONE
        : new Licensing(
            FactSheetJson.sorted(exams, ExamResult::day),
            FactSheetJson.sorted(licences, LicenceHeld::from));
  }

  static Career career(FactNode node) {
    var read =
        new Career(
            node.optionalText("specialty"),
            node.one(
                "old-scale", CareerJson::oldScale, "level", "step", "salary", "net", "evidence"),
            FactSheetJson.sorted(
                node.list("credits", CareerJson::credit, "day", "time", "used-for", "evidence"),
                ServiceCredit::day),
            FactSheetJson.sorted(
                node.list("assignments", CareerJson::assignment, "from", "to", "post", "evidence"),
                AssignmentHeld::from),
            FactSheetJson.sorted(
                node.list(
                    "departures",
                    CareerJson::departure,
                    "day",
                    "reason",
                    "recovered-on",
                    "evidence"),
                Departure::day),
            node.one("probation", CareerJson::probation, "from", "passed-on", "evidence"),
            node
                .list("needs", CareerJson::need, "from", "to", "rank", "needed", "evidence")
                .stream()
                .sorted(comparing(NeedDeclared::from))
                .toList());
    return read.equals(Career.NONE) ? Career.NONE : read;
  }

  private static ExamResult exam(FactNode node) {
    var points = node.number("points");
    if (points.compareTo(HUNDRED) > 0) {
      node.error("points", "above-100", points.toString());
    }
    return new ExamResult(
        node.text("test"),
        node.optionalText("specialty"),
        points.min(HUNDRED),
        node.day("day"),
        node.optionalText("evidence"));
  }

  private static LicenceHeld licence(FactNode node) {
    var from = node.day("from");
    var to = node.day("to");
    if (to.isBefore(from)) {
      node.error("to", "ends-before-it-begins", to.toString());
    }
    return new LicenceHeld(node.text("level"), from, to, node.optionalText("evidence"));
  }

  private static OldScale oldScale(FactNode node) {
    return new OldScale(
        node.whole("level"),
        node.has("step") ? node.whole("step") : null,
        node.has("salary") ? node.number("salary") : null,
        node.has("net") ? node.number("net") : null,
        node.optionalText("evidence"));
  }

  private static ServiceCredit credit(FactNode node) {
    return new ServiceCredit(
        node.day("day"),
        period(node, "time"),
        node.optionalText("used-for"),
        node.optionalText("evidence"));
  }

  private static Period period(FactNode node, String key) {
    var written = node.text(key);
    try {
      var period = Period.parse(written);
      if (!period.isNegative()) {
        return period;
      }
      node.error(key, "negative", written);
    } catch (DateTimeException e) {
      if (node.has(key)) {
        node.error(key, "not-a-period", written);
      }
    }
    return Period.ZERO;
  }

  private static AssignmentHeld assignment(FactNode node) {
    var from = node.day("from");
    return new AssignmentHeld(
        node.text("post"), from, FactSheetJson.end(node, from), node.optionalText("evidence"));
  }

  private static Departure departure(FactNode node) {
    LocalDate day = node.day("day");
    return new Departure(
        day,
        node.oneOf("reason", DEPARTURES),
        node.optionalDay("recovered-on"),
        node.optionalText("evidence"));
  }

  private static Probation probation(FactNode node) {
    return new Probation(
        node.day("from"), node.optionalDay("passed-on"), node.optionalText("evidence"));
  }

  private static NeedDeclared need(FactNode node) {
    var from = node.day("from");
    return new NeedDeclared(
        node.text("rank"),
        node.yes("needed"),
        from,
        FactSheetJson.end(node, from),
        node.optionalText("evidence"));
  }
}
