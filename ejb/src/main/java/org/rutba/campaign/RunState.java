package org.rutba.campaign;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a run stands, and what may follow. */
public enum RunState {
  /** Its teachers are listed and its law is pinned; nothing is judged yet. */
  PREPARED,
  JUDGING,
  /** Judging rests after the part at hand. */
  PAUSED,
  /** Every teacher is judged; nothing has come of it yet. */
  JUDGED,
  BEFORE_BOARDS,
  /** The last board of every list has decided; decrees are being prepared or issued. */
  CONFIRMED,
  DECREES_ISSUED,
  CANCELLED;

  private static final Map<RunState, Set<RunState>> NEXT =
      Map.of(
          PREPARED, EnumSet.of(JUDGING, CANCELLED),
          JUDGING, EnumSet.of(PAUSED, JUDGED),
          PAUSED, EnumSet.of(JUDGING, JUDGED /* by the part at hand */, CANCELLED),
          JUDGED, EnumSet.of(BEFORE_BOARDS, CANCELLED),
          BEFORE_BOARDS, EnumSet.of(CONFIRMED),
          CONFIRMED, EnumSet.of(DECREES_ISSUED),
          DECREES_ISSUED, EnumSet.noneOf(RunState.class),
          CANCELLED, EnumSet.noneOf(RunState.class));

  public boolean mayBecome(RunState next) {
    return NEXT.get(this).contains(next);
  }

  /** The word kept in the register: {@code before-boards}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static RunState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
