package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** The teacher has objected to this piece already and waits for the answer. */
public final class ObjectionPending extends Refusal {
  public ObjectionPending(String number) {
    super(number);
  }
}
