package org.rutba.confirmation;

import org.rutba.platform.Refusal;

/** A value is proposed for the parameter already and waits for a second officer. */
public final class ProposalPending extends Refusal {
  ProposalPending(String proposedBy) {
    super(proposedBy);
  }
}
