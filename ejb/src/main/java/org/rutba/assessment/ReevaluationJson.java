package org.rutba.assessment;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import org.rutba.rules.judgement.Reevaluation;

/** A re-evaluation as JSON, as the REST interface answers. */
public final class ReevaluationJson {

  private ReevaluationJson() {}

  public static JsonObject toJson(Reevaluation again) {
    var json = Json.createObjectBuilder();
    word(json, "rank", again.rank());
    json.add("day", again.day().toString()).add("result", again.result().code());
    day(json, "held-since", again.heldSince());
    day(json, "due-day", again.dueDay());
    json.add("due", again.due());
    if (again.points() != null) {
      json.add("points", JudgementJson.finding(again.points()));
    }
    word(json, "landing", again.landing());
    json.add("landing-certain", again.landingCertain())
        .add("second-demotion", again.secondDemotion())
        .add("earlier-demotions", days(again.earlierDemotions()));
    if (again.scorecard() != null) {
      json.add("scorecard", JudgementJson.scorecard(again.scorecard()));
    }
    var readings = Json.createArrayBuilder();
    again.readings().forEach(reading -> readings.add(reading(reading)));
    json.add("readings", readings);
    if (again.citation() != null) {
      json.add("citation", JudgementJson.citation(again.citation()));
    }
    return json.add("illustrative", again.illustrative())
        .add("draft", again.version().draft())
        .add("regulation", JudgementJson.version(again.version()))
        .build();
  }

  private static JsonObjectBuilder reading(Reevaluation.OtherReading reading) {
    var json =
        Json.createObjectBuilder()
            .add("policy", reading.policy())
            .add("title", JudgementJson.text(reading.title()))
            .add("chosen", reading.chosen())
            .add("alternative", reading.alternative())
            .add("result", reading.result().code());
    word(json, "landing", reading.landing());
    return json.add("diverges", reading.diverges());
  }

  private static JsonArrayBuilder days(List<LocalDate> days) {
    var json = Json.createArrayBuilder();
    days.forEach(day -> json.add(day.toString()));
    return json;
  }

  private static void word(JsonObjectBuilder json, String key, String word) {
    if (word == null) {
      json.addNull(key);
    } else {
      json.add(key, word);
    }
  }

  private static void day(JsonObjectBuilder json, String key, LocalDate day) {
    if (day != null) {
      json.add(key, day.toString());
    }
  }
}
