package org.rutba.register;

import org.rutba.platform.Refusal;

/** A unit with open units or teachers in service in it, or the ministry itself, is not closed. */
public class UnitNotEmpty extends Refusal {
  UnitNotEmpty(String name) {
    super(name);
  }
}
