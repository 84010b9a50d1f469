package org.rutba.people;

import java.time.Instant;
import org.rutba.platform.RecordedName;

/**
 * A merge that was done.
 *
 * @param by null where it was a job
 * @param undoneAt null while it stands, and so the reason
 */
public record MergeLine(
    long id,
    PersonId kept,
    PersonId merged,
    String reason,
    RecordedName by,
    Instant at,
    Instant undoneAt,
    String undoneReason) {}
