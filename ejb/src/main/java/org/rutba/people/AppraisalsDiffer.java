package org.rutba.people;

import org.rutba.platform.Refusal;

/** The records hold different appraisals of one year. */
public final class AppraisalsDiffer extends Refusal {
  public AppraisalsDiffer(int year) {
    super(Integer.toString(year));
  }
}
