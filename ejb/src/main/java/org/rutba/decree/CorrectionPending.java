package org.rutba.decree;

import org.rutba.platform.Refusal;

/** A correction of the decree is waiting to be issued. */
public class CorrectionPending extends Refusal {
  public CorrectionPending(String number) {
    super(number);
  }
}
