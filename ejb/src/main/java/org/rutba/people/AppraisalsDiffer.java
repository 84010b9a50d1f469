package org.rutba.people;

import java.util.List;
import org.rutba.platform.Refusal;

/** The records hold different appraisals of the same official years. */
public final class AppraisalsDiffer extends Refusal {
  public AppraisalsDiffer(List<String> years) {
    super(years);
  }
}
