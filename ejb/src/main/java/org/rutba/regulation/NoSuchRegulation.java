package org.rutba.regulation;

import org.rutba.platform.Refusal;

/** No regulation pack of that name is loaded. */
public class NoSuchRegulation extends Refusal {
  public NoSuchRegulation(String name) {
    super(name);
  }
}
