package org.rutba.confirmation;

import org.rutba.platform.Refusal;

/** Who proposed a value does not approve or decline it: a second officer does. */
public final class ProposedByYourself extends Refusal {
  ProposedByYourself() {
    super();
  }
}
