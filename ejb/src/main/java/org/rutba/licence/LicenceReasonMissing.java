package org.rutba.licence;

import org.rutba.platform.Refusal;

/** What the law leaves to the authority, what is declined and what is revoked asks a reason. */
public class LicenceReasonMissing extends Refusal {
  public LicenceReasonMissing() {
    super();
  }
}
