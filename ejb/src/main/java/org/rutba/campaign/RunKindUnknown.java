package org.rutba.campaign;

import org.rutba.platform.Refusal;

/** There is no run of this kind. */
public final class RunKindUnknown extends Refusal {
  public RunKindUnknown(String kind) {
    super(kind);
  }
}
