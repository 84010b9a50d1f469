package org.rutba.rules.judgement;

import java.util.Collection;
import java.util.Locale;

/** What all findings come to. */
public enum Verdict {
  ELIGIBLE,
  /** Everything that can be calculated is met; a board or person must still decide something. */
  NEEDS_DECISION,
  /** Something is not recorded, or a value of the law is not confirmed. */
  INCOMPLETE,
  NOT_ELIGIBLE;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The first that applies: not eligible, incomplete, needs a decision, eligible. */
  public static Verdict of(Collection<FindingStatus> statuses) {
    var verdict = ELIGIBLE;
    for (var status : statuses) {
      var one =
          switch (status) {
            case MET, WAIVED -> ELIGIBLE;
            case NEEDS_DECISION -> NEEDS_DECISION;
            case NO_DATA, UNCONFIRMED -> INCOMPLETE;
            case NOT_MET -> NOT_ELIGIBLE;
          };
      if (one.compareTo(verdict) > 0) {
        verdict = one;
      }
    }
    return verdict;
  }
}
