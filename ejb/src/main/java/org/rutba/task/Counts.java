package org.rutba.task;

import java.util.Map;

/**
 * Every counter beside an inbox and in the navigation, for the position acted in.
 *
 * @param mine claimed by me
 * @param position held by my position or its role in its unit
 * @param unassigned of these, held by the role and claimed by nobody
 * @param waiting cases my position sent on
 * @param late of my position's, past their last day
 * @param dueToday of my position's, on their last day
 * @param kinds of my position's, by {@link TaskKind}
 * @param requests a school leader's requests by state: {@code draft}, {@code before-committee} …
 * @param unread messages not yet read
 */
public record Counts(
    long mine,
    long position,
    long unassigned,
    long waiting,
    long late,
    long dueToday,
    Map<String, Long> kinds,
    Map<String, Long> requests,
    long unread) {

  public Counts {
    kinds = Map.copyOf(kinds);
    requests = Map.copyOf(requests);
  }

  /** How many of my position's are of this kind. */
  public long ofKind(String kind) {
    return kinds.getOrDefault(kind, 0L);
  }

  /** How many requests of the leader's school are in this state. */
  public long requestsIn(String state) {
    return requests.getOrDefault(state, 0L);
  }
}
