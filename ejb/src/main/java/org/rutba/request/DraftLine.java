package org.rutba.request;

import java.time.Instant;

/**
 * A draft on the leader's home page.
 *
 * @param completed sections of the task list completed when it was last looked at
 * @param of how many sections there are
 */
public record DraftLine(
    String number,
    long teacherId,
    String teacher,
    String teacherLatin,
    String target,
    int completed,
    int of,
    Instant savedAt) {}
