package org.rutba.confirmation;

import org.rutba.platform.Refusal;

/** Only who proposed a value takes the proposal back. */
public final class ProposedByAnother extends Refusal {
  ProposedByAnother(String proposedBy) {
    super(proposedBy);
  }
}
