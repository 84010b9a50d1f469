package org.rutba.task;

/**
 * What an inbox is narrowed to. Null or blank parts narrow nothing.
 *
 * @param text part of a name or number, in any spelling of its letters and digits
 * @param kind one of {@link TaskKind}
 * @param state {@code new} (claimed by nobody) or {@code taken}
 * @param due {@code late}, {@code today}, {@code week} (within seven days from today) or {@code
 *     none}
 */
public record InboxFilter(Queue queue, String text, String kind, String state, String due) {

  public static InboxFilter of(Queue queue) {
    return new InboxFilter(queue, null, null, null, null);
  }
}
