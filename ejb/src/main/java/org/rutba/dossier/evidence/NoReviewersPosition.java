package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** Powers of examination are given to positions of evidence reviewers. */
public final class NoReviewersPosition extends Refusal {
  public NoReviewersPosition(long position) {
    super(position);
  }
}
