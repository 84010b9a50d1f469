package org.rutba.people;

import org.rutba.platform.Refusal;

/** The two were told apart before. */
public final class ToldApartBefore extends Refusal {
  public ToldApartBefore() {
    super();
  }
}
