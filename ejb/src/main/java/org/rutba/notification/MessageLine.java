package org.rutba.notification;

import java.time.Instant;
import java.util.List;
import org.rutba.platform.Row;

/**
 * One message as its reader sees it.
 *
 * @param key key of the sentence in the message bundles
 * @param arguments what the sentence names, in order: text or {@link
 *     org.rutba.platform.RecordedName}s
 */
public record MessageLine(
    long id,
    String key,
    List<Object> arguments,
    String subjectKind,
    String subject,
    Instant createdAt,
    boolean unread) {

  static MessageLine of(Row row) {
    return new MessageLine(
        row.number("id"),
        row.text("key"),
        MessageArguments.read(row.text("arguments")),
        row.text("subject_kind"),
        row.text("subject"),
        row.instant("created_at"),
        row.yes("unread"));
  }
}
