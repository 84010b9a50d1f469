package org.rutba.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.rutba.assessment.LadderJson;
import org.rutba.assessment.LadderService;
import org.rutba.rules.rank.Place;

/** The calculations about licences, and about ranks with levels and steps. */
@RequestScoped
public class LadderCalculations {
  @EJB private LadderService ladder;

  /** The answer; null where the kind is none of these. */
  JsonObject answer(String kind, JsonObject json) {
    return switch (kind) {
      case "licence" ->
          LadderJson.licence(ladder.licence(EligibilityResource.question(json, false)));
      case "licence-expiry" -> expiry(json);
      case "test-parts" -> testParts(json);
      case "salary", "transport" -> place(json);
      case "landing" -> landing(json);
      case "appointment" ->
          LadderJson.appointment(ladder.appointment(EligibilityResource.question(json, true)));
      case "old-scale-placement" ->
          LadderJson.oldScale(ladder.oldScale(EligibilityResource.question(json, false)));
      case "increment-stop" ->
          LadderJson.increment(ladder.increment(EligibilityResource.question(json, false)));
      default -> null;
    };
  }

  private JsonObject expiry(JsonObject json) {
    var body = Body.of(json, "jurisdiction", "issued", "latest-test");
    var jurisdiction = body.text("jurisdiction");
    var issued = body.day("issued");
    var test = body.day("latest-test");
    body.check();
    return LadderJson.expiry(ladder.licences(jurisdiction, issued).term(), issued, test);
  }

  private JsonObject testParts(JsonObject json) {
    var body = Body.of(json, "jurisdiction", "test", "specialty", "day");
    var jurisdiction = body.text("jurisdiction");
    var test = body.text("test");
    var specialty = body.optionalText("specialty");
    var day = body.optionalDay("day");
    body.check();
    var parts = Json.createArrayBuilder();
    ladder
        .testParts(jurisdiction, test, specialty == null ? "" : specialty, day)
        .forEach(parts::add);
    return Json.createObjectBuilder().add("test", test).add("parts", parts).build();
  }

  private JsonObject place(JsonObject json) {
    var body = Body.of(json, "jurisdiction", "rank", "level", "step", "day");
    var jurisdiction = body.text("jurisdiction");
    var place = place(body);
    var day = body.optionalDay("day");
    body.check();
    return LadderJson.place(ladder.place(jurisdiction, place, day)).build();
  }

  private JsonObject landing(JsonObject json) {
    var body = Body.of(json, "jurisdiction", "rank", "level", "step", "to", "day");
    var jurisdiction = body.text("jurisdiction");
    var from = place(body);
    var to = body.text("to");
    var day = body.optionalDay("day");
    body.check();
    var landed = ladder.landing(jurisdiction, from, to, day);
    var answer = Json.createObjectBuilder();
    if (landed == null) {
      answer.addNull("place");
    } else {
      answer.add("place", LadderJson.place(landed));
    }
    return answer.build();
  }

  private static Place place(Body body) {
    var rank = body.text("rank");
    var level = body.count("level");
    var step = body.optionalCount("step");
    return new Place(rank, level == null ? 0 : level, step == null ? 1 : step);
  }
}
