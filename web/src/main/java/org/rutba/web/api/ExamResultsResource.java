package org.rutba.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.rutba.licence.result.ExamResultService;
import org.rutba.licence.result.Receipt;
import org.rutba.licence.result.ReceivedResult;

/** Takes results of tests from the programs of their sources. */
@Path("/exam-results")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "client")
public class ExamResultsResource {
  private static final String RESULTS = "results";
  private static final int MULTI_STATUS = 207;
  private static final String[] MEMBERS = {
    "certificate",
    "version",
    "national-code",
    "personnel-number",
    "test",
    "specialty",
    "points",
    "sat-on",
    "mobile"
  };

  @EJB private ExamResultService results;
  @Inject private ItemProblems problems;

  /** Answers for each result what became of it; what is refused does not keep the others out. */
  @POST
  @Operation(
      summary = "Deliver results of tests",
      description =
          "A result is named for good by the number of its certificate: sent again it is"
              + " `unchanged`; a correction needs a higher `version`. Name the test-taker by"
              + " `national-code` or by `personnel-number`. The client must have been admitted to"
              + " deliver results of a source.")
  @RequestBody(
      required = true,
      content =
          @Content(examples = @ExampleObject(name = "Two tests", value = Examples.EXAM_RESULTS)))
  @APIResponse(
      responseCode = "200",
      description = "All were taken, or known as they are",
      content =
          @Content(examples = @ExampleObject(name = "Recorded", value = Examples.EXAM_RECEIPTS)))
  @APIResponse(
      responseCode = "207",
      description = "Some were refused; each says why in a problem detail with a pointer")
  @APIResponse(responseCode = "400", description = "The body is no delivery")
  @APIResponse(responseCode = "403", description = "The client may deliver no results")
  @APIResponse(responseCode = "422", description = "More results than one delivery may hold")
  public Response receive(JsonObject json) {
    var items = items(json);
    var unreadable = new LinkedHashMap<Integer, JsonObject>();
    var read = new ArrayList<ReceivedResult>();
    for (int i = 0; i < items.size(); i++) {
      var body = Body.item(items.get(i), pointer(i), MEMBERS);
      var result = items.get(i) instanceof JsonObject ? result(body) : null;
      if (body.faults().isEmpty()) {
        read.add(result);
      } else {
        unreadable.put(i, problems.unreadable(body.faults()));
      }
    }
    return answer(items.size(), unreadable, results.receive(read));
  }

  private static JsonArray items(JsonObject json) {
    if (json == null || !(json.get(RESULTS) instanceof JsonArray items)) {
      throw InvalidBody.at(
          "/" + RESULTS, "api.fault." + (json == null ? "required" : "not-a-list"), "");
    }
    for (var name : json.keySet()) {
      if (!name.equals(RESULTS)) {
        throw InvalidBody.at("/" + name, "api.fault.unknown-key", name);
      }
    }
    return items;
  }

  private static ReceivedResult result(Body body) {
    var version = body.optionalCount("version");
    var specialty = body.optionalText("specialty");
    var nationalCode = body.optionalText("national-code");
    var result =
        new ReceivedResult(
            body.text("certificate"),
            version == null ? 1 : version,
            nationalCode,
            nationalCode == null ? body.text("personnel-number") : null,
            body.text("test"),
            specialty == null ? "" : specialty,
            body.number("points"),
            body.day("sat-on"),
            body.optionalText("mobile"));
    if (version != null && version == 0) {
      body.fault("version", "not-from-1", "0");
    }
    return result;
  }

  private Response answer(int count, Map<Integer, JsonObject> unreadable, List<Receipt> receipts) {
    var list = Json.createArrayBuilder();
    var next = receipts.iterator();
    boolean all = unreadable.isEmpty();
    for (int i = 0; i < count; i++) {
      if (unreadable.containsKey(i)) {
        list.add(
            Json.createObjectBuilder()
                .add("status", Receipt.Status.REFUSED.code())
                .add("problem", unreadable.get(i)));
      } else {
        var receipt = next.next();
        all &= receipt.refusal() == null;
        list.add(said(i, receipt));
      }
    }
    return Response.status(all ? Response.Status.OK.getStatusCode() : MULTI_STATUS)
        .entity(Json.createObjectBuilder().add(RESULTS, list).build())
        .build();
  }

  private JsonObjectBuilder said(int i, Receipt receipt) {
    var json =
        Json.createObjectBuilder()
            .add("certificate", receipt.result().certificate())
            .add("version", receipt.result().version())
            .add("status", receipt.status().code());
    return receipt.refusal() == null
        ? json
        : json.add(
            "problem", problems.refused(receipt.refusal(), pointer(i) + "/" + receipt.about()));
  }

  private static String pointer(int i) {
    return "/" + RESULTS + "/" + i;
  }
}
