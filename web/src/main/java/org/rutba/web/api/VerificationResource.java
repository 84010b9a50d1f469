package org.rutba.web.api;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.rutba.document.VerificationService;

/**
 * Whether a decree or licence is real, with the least that lets the asker compare it with the
 * paper.
 */
@Path("/decrees")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "client")
public class VerificationResource {
  @EJB private VerificationService verification;
  @Context private HttpServletRequest request;

  /**
   * Answers {@code valid}, {@code expired}, {@code superseded}, {@code revoked} or {@code unknown}.
   */
  @GET
  @Path("/{code}/verification")
  @Operation(
      summary = "Verify a decree or licence",
      description =
          "The code is printed under the square on the paper. A licence whose last day has gone by"
              + " is `expired`. Asking is rate-limited.")
  @APIResponse(
      responseCode = "200",
      description = "What the register says of the code",
      content = @Content(examples = @ExampleObject(name = "Valid", value = Examples.VERIFICATION)))
  @APIResponse(responseCode = "429", description = "Asked too often")
  public JsonObject verify(@PathParam("code") String code) {
    var answer = verification.verify(code, request.getRemoteAddr());
    var json = Json.createObjectBuilder().add("state", answer.state().code());
    put(json, "number", answer.number());
    put(json, "kind", answer.kind());
    put(json, "holder", answer.holder());
    put(json, "subject", answer.subject());
    put(json, "rank", answer.rank());
    put(json, "effective-on", answer.effectiveDay());
    put(json, "valid-until", answer.validUntil());
    put(json, "issued-on", answer.issuedOn());
    put(json, "changed-on", answer.changedOn());
    put(json, "issuer", answer.issuer());
    put(json, "fingerprint", answer.fingerprint());
    put(json, "asked-at", answer.askedAt());
    return json.build();
  }

  private static void put(JsonObjectBuilder json, String name, Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }
}
