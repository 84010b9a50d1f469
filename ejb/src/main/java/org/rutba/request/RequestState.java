package org.rutba.request;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a request stands, and what may follow. */
public enum RequestState {
  DRAFT,
  BEFORE_COMMITTEE,
  /** Sent back for information; it returns to the same board with the answer. */
  RETURNED,
  /** Decided in favour by the last board of its route; the decree is still to be issued. */
  GRANTED,
  REFUSED,
  WITHDRAWN,
  /** The teacher retired or died before it was decided, or before its rank could hold. */
  LAPSED,
  /** Its decree is issued. */
  CLOSED;

  private static final Map<RequestState, Set<RequestState>> NEXT =
      Map.of(
          DRAFT, EnumSet.of(BEFORE_COMMITTEE, WITHDRAWN, LAPSED),
          BEFORE_COMMITTEE,
              EnumSet.of(
                  BEFORE_COMMITTEE /* next board */, GRANTED, REFUSED, RETURNED, WITHDRAWN, LAPSED),
          RETURNED, EnumSet.of(BEFORE_COMMITTEE, WITHDRAWN, LAPSED),
          GRANTED, EnumSet.of(CLOSED, LAPSED),
          REFUSED, EnumSet.noneOf(RequestState.class),
          WITHDRAWN, EnumSet.noneOf(RequestState.class),
          LAPSED, EnumSet.noneOf(RequestState.class),
          CLOSED, EnumSet.noneOf(RequestState.class));

  public boolean mayBecome(RequestState next) {
    return NEXT.get(this).contains(next);
  }

  /** Nothing follows. */
  public boolean last() {
    return NEXT.get(this).isEmpty();
  }

  /** The word kept in the register: {@code before-committee}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static RequestState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
