package org.rutba.confirmation;

import org.rutba.platform.Refusal;

/** The proposal was approved, declined or withdrawn before. */
public final class ProposalDecided extends Refusal {
  ProposalDecided(String outcome) {
    super(outcome);
  }
}
