package org.rutba.web.api;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.rutba.regulation.PackLine;
import org.rutba.regulation.RegulationService;

/** Which law is loaded. */
@Path("/regulations")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "client")
public class RegulationsResource {
  @EJB private RegulationService regulations;

  /** Every pack: its version, status, days and digest; drafts and illustrative ones too. */
  @GET
  @Operation(summary = "List the regulation packs that are loaded")
  @APIResponse(
      responseCode = "200",
      description = "The packs",
      content =
          @Content(examples = @ExampleObject(name = "Packs of Iran", value = Examples.REGULATIONS)))
  public JsonArray packs() {
    var list = Json.createArrayBuilder();
    regulations.packs().forEach(pack -> list.add(pack(pack)));
    return list.build();
  }

  private static JsonObjectBuilder pack(PackLine pack) {
    var title = Json.createObjectBuilder();
    new TreeMap<>(pack.title().byLanguage()).forEach(title::add);
    var json =
        Json.createObjectBuilder()
            .add("name", pack.name())
            .add("version", pack.version())
            .add("jurisdiction", pack.jurisdiction())
            .add("status", pack.status().name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .add("title", title);
    day(json, "first-day", pack.firstDay());
    day(json, "last-day", pack.lastDay());
    return json.add("sha256", pack.sha256());
  }

  private static void day(JsonObjectBuilder json, String name, LocalDate day) {
    if (day != null) {
      json.add(name, day.toString());
    }
  }
}
