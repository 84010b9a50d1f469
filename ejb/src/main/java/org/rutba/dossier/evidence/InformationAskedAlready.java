package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** Further information is asked for once. */
public final class InformationAskedAlready extends Refusal {
  public InformationAskedAlready(String number) {
    super(number);
  }
}
