package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** An original is returned after it was seen. */
public final class OriginalNotSeen extends Refusal {
  public OriginalNotSeen(String number) {
    super(number);
  }
}
