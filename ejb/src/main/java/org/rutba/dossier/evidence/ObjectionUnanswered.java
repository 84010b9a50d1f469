package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** An objection of the teacher to the own dossier waits for an answer. */
public final class ObjectionUnanswered extends Refusal {
  public ObjectionUnanswered(String number) {
    super(number);
  }
}
