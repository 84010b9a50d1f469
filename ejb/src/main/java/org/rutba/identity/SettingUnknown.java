package org.rutba.identity;

import org.rutba.platform.Refusal;

/** A language, a set of digits or a calendar that is not offered. */
public class SettingUnknown extends Refusal {
  SettingUnknown(String chosen) {
    super(chosen);
  }
}
