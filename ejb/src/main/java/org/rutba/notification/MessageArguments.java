package org.rutba.notification;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.rutba.platform.RecordedName;

/** What a message names, as it is kept: text as text, a name in both its scripts. */
final class MessageArguments {
  private static final String OFFICIAL = "official";
  private static final String LATIN = "latin";

  private MessageArguments() {}

  static String kept(List<?> arguments) {
    var kept = Json.createArrayBuilder();
    for (var argument : arguments) {
      if (argument instanceof RecordedName name) {
        kept.add(
            Json.createObjectBuilder().add(OFFICIAL, name.official()).add(LATIN, name.latin()));
      } else {
        kept.add((String) argument);
      }
    }
    return kept.build().toString();
  }

  static List<Object> read(String kept) {
    try (var reader = Json.createReader(new StringReader(kept))) {
      return reader.readArray().stream().map(MessageArguments::argument).toList();
    }
  }

  private static Object argument(JsonValue kept) {
    return kept instanceof JsonObject name
        ? new RecordedName(name.getString(OFFICIAL), name.getString(LATIN))
        : ((JsonString) kept).getString();
  }
}
