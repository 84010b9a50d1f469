package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** The objection has been answered. */
public final class ObjectionAnswered extends Refusal {
  public ObjectionAnswered(String number) {
    super(number);
  }
}
