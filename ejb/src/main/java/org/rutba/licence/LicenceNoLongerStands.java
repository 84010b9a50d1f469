package org.rutba.licence;

import org.rutba.platform.Refusal;

/** Another document has taken the licence's place or its force already. */
public class LicenceNoLongerStands extends Refusal {
  public LicenceNoLongerStands(String number, String later) {
    super(number, later);
  }
}
