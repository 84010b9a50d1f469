package org.rutba.request;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;

/**
 * What a leader has typed, as the JSON object the page keeps it in. Only the endorsement means
 * anything to the task list; the rest is the page's own.
 *
 * @param json null for nothing yet; anything but a JSON object is a defect of the page
 */
record Draft(String json) {
  private static final int LONGEST = 100_000;

  Draft {
    if (json != null) {
      if (json.length() > LONGEST) {
        throw new IllegalArgumentException("The draft is longer than " + LONGEST);
      }
      object(json);
    }
  }

  /** The endorsement so far; empty for none. */
  String endorsement() {
    return json == null ? "" : object(json).getString("endorsement", "");
  }

  private static JsonObject object(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    } catch (JsonException malformed) {
      throw new IllegalArgumentException("The draft is no JSON object", malformed);
    }
  }
}
