package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** The points table in force has no such indicator. */
public final class IndicatorUnknown extends Refusal {
  public IndicatorUnknown(String indicator) {
    super(indicator);
  }
}
