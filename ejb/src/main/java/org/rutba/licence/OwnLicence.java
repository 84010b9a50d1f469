package org.rutba.licence;

import org.rutba.platform.Refusal;

/** Nobody decides on the own licence or a relative's. */
public class OwnLicence extends Refusal {
  public OwnLicence(String personnelNumber) {
    super(personnelNumber);
  }
}
