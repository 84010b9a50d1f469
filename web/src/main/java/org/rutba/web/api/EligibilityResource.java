package org.rutba.web.api;

import jakarta.ejb.EJB;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.rutba.assessment.EligibilityQuestion;
import org.rutba.assessment.EligibilityService;
import org.rutba.assessment.JudgementJson;
import org.rutba.platform.Refusal;

/** Judges facts that are sent along, by the law in force or by a named instrument. */
@Path("/eligibility")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "client")
public class EligibilityResource {
  @EJB private EligibilityService eligibility;

  /** Answers with the whole judgement: verdict, findings with articles, scorecard, outcome, law. */
  @POST
  @Operation(
      summary = "Judge a fact sheet",
      description =
          "Acts: `promotion`, `first-classification`, `licence`, `appointment`, `assignment`,"
              + " `level-improvement`; the target is a rank, a licence level or a leadership post."
              + " Without `regulation` only law in force answers. A judgement under a draft says"
              + " `\"draft\": true`, is kept nowhere and leads to no decree.")
  @RequestBody(
      required = true,
      content =
          @Content(
              examples = {
                @ExampleObject(name = "A morabbi asks for ostadyar", value = Examples.ELIGIBILITY),
                @ExampleObject(
                    name = "An advanced teacher asks for expert",
                    value = LadderExamples.PROMOTION)
              }))
  @APIResponse(
      responseCode = "200",
      description = "The judgement",
      content =
          @Content(
              examples = @ExampleObject(name = "Not yet eligible", value = Examples.JUDGEMENT)))
  @APIResponse(responseCode = "400", description = "The body cannot be read; every fault is named")
  @APIResponse(
      responseCode = "422",
      description = "No such law, act or target, or a day outside the official calendar")
  public JsonObject judge(JsonObject json) {
    try {
      return JudgementJson.toJson(eligibility.judge(question(json, true)));
    } catch (Refusal refusal) {
      throw RefusedValue.of(json, refusal);
    }
  }

  static EligibilityQuestion question(JsonObject json, boolean targeted) {
    var body =
        Body.of(json, "jurisdiction", "act", "target", "day", "region", "regulation", "facts");
    var region = body.optionalText("region");
    var question =
        new EligibilityQuestion(
            body.text("jurisdiction"),
            body.optionalText("act"),
            targeted ? body.text("target") : body.optionalText("target"),
            body.optionalDay("day"),
            region == null ? "" : region,
            body.optionalText("regulation"),
            body.facts("facts"));
    body.check();
    return question;
  }
}
