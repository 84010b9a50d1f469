package org.rutba.people;

import org.rutba.platform.Refusal;

/** A change of number names what proves it. */
public final class EvidenceOfNumberMissing extends Refusal {
  public EvidenceOfNumberMissing() {
    super();
  }
}
