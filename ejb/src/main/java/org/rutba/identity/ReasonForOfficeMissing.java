package org.rutba.identity;

import org.rutba.platform.Refusal;

/** An act of the administrator was given no reason. */
public class ReasonForOfficeMissing extends Refusal {
  ReasonForOfficeMissing() {
    super();
  }
}
