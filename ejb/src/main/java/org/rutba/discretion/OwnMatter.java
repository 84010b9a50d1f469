package org.rutba.discretion;

import org.rutba.platform.Refusal;

/** Nobody decides in a matter of their own. */
public class OwnMatter extends Refusal {
  public OwnMatter() {
    super();
  }
}
