package org.rutba.licence;

import org.rutba.platform.Refusal;

/** How long a licence is in force awaits the authority's confirmation. */
public class LicenceTermUnconfirmed extends Refusal {
  public LicenceTermUnconfirmed(String parameter) {
    super(parameter);
  }
}
