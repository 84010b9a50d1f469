package org.rutba.notification;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.rutba.platform.Row;

/**
 * One message as its reader sees it.
 *
 * @param key key of the sentence in the message bundles
 * @param arguments what the sentence names, in order
 */
public record MessageLine(
    long id,
    String key,
    List<String> arguments,
    String subjectKind,
    String subject,
    Instant createdAt,
    boolean unread) {

  static MessageLine of(Row row) {
    try (var reader = Json.createReader(new StringReader(row.text("arguments")))) {
      return new MessageLine(
          row.number("id"),
          row.text("key"),
          reader.readArray().getValuesAs(JsonString::getString),
          row.text("subject_kind"),
          row.text("subject"),
          row.instant("created_at"),
          row.yes("unread"));
    }
  }
}
