package org.rutba.dossier.evidence;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a piece of evidence stands, and what may follow. */
public enum EvidenceState {
  /** Before its examiner. */
  WAITING,
  /** The examiner asked, once, for further information. */
  INFORMATION,
  /** Put off by the examiner, who said why. */
  HELD,
  /** The board votes on its points. */
  BEFORE_BOARD,
  ACCEPTED,
  REFUSED,
  /** Taken back by whoever brought it. */
  WITHDRAWN;

  private static final Map<EvidenceState, Set<EvidenceState>> NEXT =
      Map.of(
          WAITING,
              EnumSet.of(
                  WAITING /* next examiner */,
                  INFORMATION,
                  HELD,
                  BEFORE_BOARD,
                  ACCEPTED,
                  REFUSED,
                  WITHDRAWN),
          INFORMATION, EnumSet.of(WAITING, WITHDRAWN),
          HELD, EnumSet.of(WAITING, WITHDRAWN),
          BEFORE_BOARD, EnumSet.of(ACCEPTED, WAITING /* not carried */),
          ACCEPTED, EnumSet.of(WAITING /* an objection was upheld */),
          REFUSED, EnumSet.of(WAITING /* an objection was upheld */),
          WITHDRAWN, EnumSet.noneOf(EvidenceState.class));

  boolean mayBecome(EvidenceState next) {
    return NEXT.get(this).contains(next);
  }

  /** The word kept in the register. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static EvidenceState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
