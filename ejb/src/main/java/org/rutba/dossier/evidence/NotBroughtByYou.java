package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** A piece is taken back by whoever brought it. */
public final class NotBroughtByYou extends Refusal {
  public NotBroughtByYou(String number) {
    super(number);
  }
}
