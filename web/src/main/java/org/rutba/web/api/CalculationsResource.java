package org.rutba.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.rutba.assessment.EligibilityService;
import org.rutba.assessment.JudgementJson;
import org.rutba.assessment.ReevaluationJson;
import org.rutba.platform.Refusal;
import org.rutba.rules.board.BoardTemplate;
import org.rutba.rules.board.Tally;
import org.rutba.rules.facts.PayRights;
import org.rutba.rules.pay.ArrearsLine;

/** Single calculations of the law, each on the figures sent along. */
@Path("/calculations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "client")
public class CalculationsResource {
  private static final String TEACHER = "teacher";
  private static final Set<String> RIGHTS =
      Set.of("from", "job-right", "incumbent-right", "job-supplement");

  @EJB private EligibilityService eligibility;
  @Inject private LadderCalculations ladder;

  /** Answers with the figures and the article they follow from. */
  @POST
  @Path("/{kind}")
  @Operation(
      summary = "Calculate",
      description =
          "Kinds: `supplement` (the monthly rank supplement), `pay` (arrears month by month; also"
              + " `arrears`), `score` (the points table), `placement` (first classification),"
              + " `re-evaluation`, `quorum`, `composition` (seats of a board). Of licences: `licence`"
              + " (the level the facts give), `licence-expiry`, `test-parts`. Of ranks with levels"
              + " and steps: `salary` (also `transport`), `landing` (after a promotion),"
              + " `appointment`, `old-scale-placement`, `increment-stop`. What is wrong in a body is"
              + " named with a pointer to it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              examples = {
                @ExampleObject(name = "supplement", value = Examples.SUPPLEMENT),
                @ExampleObject(name = "pay", value = Examples.ARREARS),
                @ExampleObject(name = "score", value = Examples.SCORE),
                @ExampleObject(name = "placement", value = Examples.PLACEMENT),
                @ExampleObject(name = "re-evaluation", value = Examples.REEVALUATION),
                @ExampleObject(name = "quorum", value = Examples.QUORUM),
                @ExampleObject(name = "composition", value = Examples.COMPOSITION),
                @ExampleObject(name = "licence", value = LadderExamples.LICENCE),
                @ExampleObject(name = "licence-expiry", value = LadderExamples.EXPIRY),
                @ExampleObject(name = "test-parts", value = LadderExamples.TEST_PARTS),
                @ExampleObject(name = "salary", value = LadderExamples.SALARY),
                @ExampleObject(name = "landing", value = LadderExamples.LANDING),
                @ExampleObject(name = "appointment", value = LadderExamples.APPOINTMENT),
                @ExampleObject(name = "old-scale-placement", value = LadderExamples.OLD_SCALE),
                @ExampleObject(name = "increment-stop", value = LadderExamples.INCREMENT)
              }))
  @APIResponse(responseCode = "200", description = "The figures")
  @APIResponse(responseCode = "400", description = "The body cannot be read; every fault is named")
  @APIResponse(responseCode = "404", description = "No such kind of calculation")
  @APIResponse(
      responseCode = "422",
      description =
          "No such law, act, rank, place or board, or a day outside the official calendar; the"
              + " value is pointed to")
  public JsonObject calculate(@PathParam("kind") String kind, JsonObject json) {
    try {
      return answer(kind, json);
    } catch (Refusal refusal) {
      throw RefusedValue.of(json, refusal);
    }
  }

  private JsonObject answer(String kind, JsonObject json) {
    return switch (kind) {
      case "supplement" -> supplement(json);
      case "pay", "arrears" -> arrears(json);
      case "score" -> score(json);
      case "placement" -> placement(json);
      case "re-evaluation" ->
          ReevaluationJson.toJson(
              eligibility.reevaluate(EligibilityResource.question(json, false)));
      case "quorum" -> quorum(json);
      case "composition" -> composition(json);
      default -> {
        var answer = ladder.answer(kind, json);
        if (answer == null) {
          throw new NoSuchCalculation(kind);
        }
        yield answer;
      }
    };
  }

  private JsonObject supplement(JsonObject json) {
    var body = Body.of(json, "jurisdiction", "population", "rank", "day", "rights");
    var jurisdiction = body.text("jurisdiction");
    var population = population(body);
    var rank = body.text("rank");
    var day = body.optionalDay("day");
    var rights = rights(body);
    body.check();
    if (rights.size() != 1) {
      throw InvalidBody.at("/rights", "api.fault.one-only", Integer.toString(rights.size()));
    }
    var supplement = eligibility.supplement(jurisdiction, population, rank, day, rights.get(0));
    return Json.createObjectBuilder()
        .add("rank", supplement.rank())
        .add("percentage", supplement.percentage())
        .add("base", supplement.base())
        .add("amount", supplement.amount())
        .add("illustrative", supplement.illustrative())
        .add("citation", JudgementJson.citation(supplement.citation()))
        .build();
  }

  private JsonObject arrears(JsonObject json) {
    var body =
        Body.of(
            json,
            "jurisdiction",
            "population",
            "rank",
            "former-rank",
            "effective-day",
            "last-day",
            "retired-on",
            "rights");
    var jurisdiction = body.text("jurisdiction");
    var population = population(body);
    var rank = body.text("rank");
    var former = body.optionalText("former-rank");
    var effective = body.day("effective-day");
    var last = body.optionalDay("last-day");
    var retired = body.optionalDay("retired-on");
    var rights = rights(body);
    body.check();
    var lines =
        eligibility.arrears(
            jurisdiction, population, rank, former, rights, effective, last, retired);
    var list = Json.createArrayBuilder();
    lines.forEach(line -> list.add(line(line)));
    var owed = lines.stream().map(ArrearsLine::owed).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Json.createObjectBuilder()
        .add("covered", eligibility.covers(jurisdiction, population, last, retired))
        .add("lines", list)
        .add("owed", owed)
        .build();
  }

  private JsonObject score(JsonObject json) {
    var card = eligibility.score(EligibilityResource.question(json, false));
    return card == null ? JsonObject.EMPTY_JSON_OBJECT : JudgementJson.scorecard(card).build();
  }

  private JsonObject placement(JsonObject json) {
    var placement = eligibility.place(EligibilityResource.question(json, false));
    var judgements = Json.createArrayBuilder();
    placement.judgements().forEach(judged -> judgements.add(JudgementJson.toJson(judged)));
    var answer = Json.createObjectBuilder();
    if (placement.rank() == null) {
      answer.addNull("rank");
    } else {
      answer.add("rank", placement.rank());
    }
    return answer.add("certain", placement.certain()).add("judgements", judgements).build();
  }

  private JsonObject quorum(JsonObject json) {
    var body =
        Body.of(
            json,
            "jurisdiction",
            "population",
            "level",
            "day",
            "members",
            "in-favour",
            "against",
            "abstained",
            "chair-in-favour");
    var jurisdiction = body.text("jurisdiction");
    var population = population(body);
    var level = body.text("level");
    var day = body.optionalDay("day");
    var members = body.count("members");
    var favour = orNone(body.optionalCount("in-favour"));
    var against = orNone(body.optionalCount("against"));
    var abstained = orNone(body.optionalCount("abstained"));
    var chair = body.optionalFlag("chair-in-favour");
    body.check();
    if ((long) favour + against + abstained > members) {
      throw InvalidBody.at("/members", "api.fault.more-votes", members.toString());
    }
    var board = eligibility.board(jurisdiction, population, level, day);
    var answer = rules(board);
    if (board.canDecide()) {
      var tally = new Tally(members, favour, against, abstained, chair);
      answer
          .add("quorum", Tally.quorum(board, members))
          .add("result", tally.under(board).code())
          .add("settled", tally.settled(board));
    }
    return answer.build();
  }

  private JsonObject composition(JsonObject json) {
    var body = Body.of(json, "jurisdiction", "population", "level", "day", "deputies");
    var jurisdiction = body.text("jurisdiction");
    var population = population(body);
    var level = body.text("level");
    var day = body.optionalDay("day");
    var deputies = body.count("deputies");
    body.check();
    var board = eligibility.board(jurisdiction, population, level, day);
    var seats = Json.createArrayBuilder();
    for (var seat : board.seats()) {
      seats.add(
          Json.createObjectBuilder()
              .add("code", seat.code())
              .add("office", seat.office().code())
              .add("filled", seat.kind().code())
              .add("count", seat.count())
              .add("citation", JudgementJson.citation(seat.citation())));
    }
    return rules(board).add("seats", seats).add("seat-count", board.seatCount(deputies)).build();
  }

  private static JsonObjectBuilder rules(BoardTemplate board) {
    return Json.createObjectBuilder()
        .add("level", board.level())
        .add("confirmed", board.canDecide())
        .add("illustrative", board.illustrative())
        .add("citation", JudgementJson.citation(board.citation()));
  }

  private static JsonObjectBuilder line(ArrearsLine line) {
    return Json.createObjectBuilder()
        .add("year", line.year())
        .add("month", line.month())
        .add("from", line.from().toString())
        .add("to", line.to().toString())
        .add("days", line.days())
        .add("due", line.due())
        .add("paid", line.paid())
        .add("owed", line.owed());
  }

  private static String population(Body body) {
    var population = body.optionalText("population");
    return population == null ? TEACHER : population;
  }

  private static List<PayRights> rights(Body body) {
    return body
        .list(
            "rights",
            RIGHTS,
            item -> {
              var from = item.optionalDay("from");
              var job = item.number("job-right");
              var incumbent = item.number("incumbent-right");
              var supplement = item.number("job-supplement");
              return job == null || incumbent == null || supplement == null
                  ? null
                  : new PayRights(
                      from == null ? LocalDate.MIN : from, job, incumbent, supplement, "sent");
            })
        .stream()
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(PayRights::from))
        .toList();
  }

  private static int orNone(Integer count) {
    return count == null ? 0 : count;
  }
}
