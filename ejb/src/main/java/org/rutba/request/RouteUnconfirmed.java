package org.rutba.request;

import org.rutba.platform.Refusal;

/** The ministry has not confirmed which boards decide on the rank. */
public final class RouteUnconfirmed extends Refusal {
  public RouteUnconfirmed(String target) {
    super(target);
  }
}
