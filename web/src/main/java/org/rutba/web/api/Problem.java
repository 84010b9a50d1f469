package org.rutba.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * A problem as RFC 9457 writes it.
 *
 * @param type a relative reference that names the kind of problem and stays the same over time
 * @param detail a sentence in the caller's language
 * @param errors what is wrong where; empty when the problem is not about the body
 */
record Problem(String type, String title, int status, String detail, List<Fault> errors) {
  static final String MEDIA_TYPE = "application/problem+json";

  /** One fault of the body: a JSON pointer to the place and a sentence. */
  record Fault(String pointer, String detail) {}

  Response response() {
    return Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(json()).build();
  }

  JsonObject json() {
    var json =
        Json.createObjectBuilder()
            .add("type", "/problems/" + type)
            .add("title", title)
            .add("status", status)
            .add("detail", detail);
    if (!errors.isEmpty()) {
      var list = Json.createArrayBuilder();
      errors.forEach(
          fault ->
              list.add(
                  Json.createObjectBuilder()
                      .add("pointer", fault.pointer())
                      .add("detail", fault.detail())));
      json.add("errors", list);
    }
    return json.build();
  }
}
