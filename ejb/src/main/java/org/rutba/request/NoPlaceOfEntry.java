package org.rutba.request;

import org.rutba.platform.Refusal;

/** The qualifications recorded give no place in the rank. */
public class NoPlaceOfEntry extends Refusal {
  public NoPlaceOfEntry(String teacher, String rank) {
    super(teacher, rank);
  }
}
