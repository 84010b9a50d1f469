package org.rutba.task;

import java.util.Locale;

/** The tabs of an inbox. */
public enum Queue {
  /** Claimed by me, in the position I act in. */
  MINE("t.done_at is null and t.claimed_by = :person and " + Queue.HELD),
  /** Held by the position I act in, or by its role in its unit. */
  POSITION("t.done_at is null and " + Queue.HELD),
  /** Held by my role in my unit, claimed by nobody. */
  UNASSIGNED(
      "t.done_at is null and t.position_id is null and t.claimed_by is null and " + Queue.HELD),
  /** Cases my position sent on: one line a case, however many people it waits for. */
  WAITING(
      "t.done_at is null and t.sent_by = :position and not "
          + Queue.HELD
          + " and not exists (select from task o where o.done_at is null"
          + " and o.subject_kind = t.subject_kind and o.subject = t.subject"
          + " and o.sent_by = t.sent_by and o.id < t.id)"),
  /** Done by me, or by whoever acted in my position. */
  DONE("t.done_by is not null and (t.done_by = :person or t.position_id = :position)");

  private static final String HELD =
      "coalesce(t.position_id = :position"
          + " or (t.position_id = any(cast(:vacant as bigint[])) and t.kind <> 'vote'),"
          + " t.role = :role and (t.unit_id = :unit or t.kind <> 'vote' and t.unit_id in ("
          + PostRepository.DESERTED
          + ")))";

  private final String condition;

  Queue(String condition) {
    this.condition = condition;
  }

  String condition() {
    return condition;
  }

  /** The word in an address: {@code mine}, {@code position} … */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The queue of a word; {@link #POSITION} for none and for a word that names none. */
  public static Queue of(String code) {
    for (var queue : values()) {
      if (queue.code().equals(code)) {
        return queue;
      }
    }
    return POSITION;
  }
}
