package org.rutba.committee;

import org.rutba.platform.Refusal;

/** The ministry has not confirmed how boards of this level decide: quorum, majority or tie. */
public final class DecidingRulesUnconfirmed extends Refusal {
  public DecidingRulesUnconfirmed(String level) {
    super(level);
  }
}
