package org.rutba.identity;

import org.rutba.platform.Refusal;

/** The number bears no valid check digit. */
public class NationalCodeImproper extends Refusal {
  NationalCodeImproper(String nationalCode) {
    super(nationalCode);
  }
}
