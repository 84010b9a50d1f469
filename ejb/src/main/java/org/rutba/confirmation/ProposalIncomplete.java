package org.rutba.confirmation;

import org.rutba.platform.Refusal;

/** A value, its first day, article, gazette and reason make a proposal; one is missing. */
public final class ProposalIncomplete extends Refusal {
  ProposalIncomplete() {
    super();
  }
}
