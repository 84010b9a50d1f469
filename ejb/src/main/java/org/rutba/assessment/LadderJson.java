package org.rutba.assessment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeMap;
import org.rutba.rules.judgement.LicenceLevel;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.licence.LicenceTerm;
import org.rutba.rules.pay.NextIncrement;
import org.rutba.rules.pay.OldScalePlacement;
import org.rutba.rules.rank.Place;

/** Licences, places and pay as JSON, as the REST interface answers. */
public final class LadderJson {

  private LadderJson() {}

  public static JsonObject licence(LicenceLevel found) {
    var json = Json.createObjectBuilder();
    word(json, "level", found.level());
    json.add("diverges", found.diverges());
    var otherwise = Json.createObjectBuilder();
    new TreeMap<>(found.otherwise())
        .forEach((policy, level) -> word(otherwise, policy, level.isEmpty() ? null : level));
    var judgements = Json.createArrayBuilder();
    found.judgements().forEach(one -> judgements.add(JudgementJson.toJson(one)));
    return json.add("otherwise", otherwise).add("judgements", judgements).build();
  }

  public static JsonObject expiry(LicenceTerm term, LocalDate issued, LocalDate latestTest) {
    return Json.createObjectBuilder()
        .add("expires", term.expiry(issued, latestTest).toString())
        .add("lasts", term.lasts().value().toString())
        .add("origin", term.lasts().origin().code())
        .add("citation", JudgementJson.citation(term.lasts().citation()))
        .build();
  }

  public static JsonObjectBuilder place(PlaceSheet sheet) {
    var json =
        place(sheet.place())
            .add("salary", sheet.salary())
            .add("increment", sheet.level().increment().value())
            .add("transport", sheet.transport().value())
            .add("load", loads(sheet))
            .add("origin", sheet.level().salaries().origin().code())
            .add("illustrative", sheet.illustrative());
    if (sheet.next() != null) {
      json.add("next", place(sheet.next()).add("salary", sheet.nextSalary()));
    }
    return json.add("citation", JudgementJson.citation(sheet.level().salaries().citation()));
  }

  private static JsonObjectBuilder loads(PlaceSheet sheet) {
    var json = Json.createObjectBuilder();
    load(json, "general", sheet.generalLoad());
    load(json, "special", sheet.specialLoad());
    return json;
  }

  private static void load(JsonObjectBuilder json, String teaching, Parameter<Integer> periods) {
    if (periods == null || periods.open()) {
      json.addNull(teaching);
    } else {
      json.add(teaching, periods.value());
    }
  }

  private static JsonObjectBuilder place(Place place) {
    return Json.createObjectBuilder()
        .add("rank", place.rank())
        .add("level", place.level())
        .add("step", place.step());
  }

  public static JsonObject appointment(Appointment appointment) {
    var json = Json.createObjectBuilder();
    if (appointment.entry() == null) {
      json.addNull("entry");
    } else {
      json.add("entry", place(appointment.entry()));
    }
    return json.add("judgement", JudgementJson.toJson(appointment.judgement())).build();
  }

  public static JsonObject oldScale(PlacedFromOldScale placed) {
    var found = placed.placement();
    var json = Json.createObjectBuilder();
    if (placed.sheet() == null) {
      json.addNull("place");
    } else {
      json.add("place", place(placed.sheet()));
    }
    json.add("steps-added", found.stepsAdded());
    if (found.ground() != null) {
      json.add("ground", code(found.ground()));
    }
    amount(json, "compensation", found.compensation());
    var remarks = Json.createArrayBuilder();
    found.remarks().stream().map(OldScalePlacement.Remark::code).forEach(remarks::add);
    json.add("remarks", remarks).add("diverges", placed.diverges());
    if (placed.otherwise() != null && placed.otherwise().place() != null) {
      json.add("otherwise", place(placed.otherwise().place()));
    }
    if (found.citation() != null) {
      json.add("citation", JudgementJson.citation(found.citation()));
    }
    return json.build();
  }

  private static String code(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static JsonObject increment(NextIncrement next) {
    var json = Json.createObjectBuilder().add("from", place(next.from()));
    if (next.to() == null) {
      return json.addNull("to").build();
    }
    json.add("to", place(next.to()))
        .add("amount", next.amount())
        .add("stop-months", next.stop().toTotalMonths());
    day(json, "stopped-until", next.stoppedUntil());
    day(json, "due", next.due());
    return json.add("illustrative", next.illustrative())
        .add("citation", JudgementJson.citation(next.citation()))
        .build();
  }

  private static void day(JsonObjectBuilder json, String key, LocalDate day) {
    if (day != null) {
      json.add(key, day.toString());
    }
  }

  private static void amount(JsonObjectBuilder json, String key, BigDecimal amount) {
    if (amount == null) {
      json.addNull(key);
    } else {
      json.add(key, amount);
    }
  }

  private static void word(JsonObjectBuilder json, String key, String word) {
    if (word == null) {
      json.addNull(key);
    } else {
      json.add(key, word);
    }
  }
}
