package org.rutba.assignment;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** The law does not let an assignment last so long. */
public class AssignmentTooLong extends Refusal {
  public AssignmentTooLong(LocalDate lastDay) {
    super(lastDay);
  }
}
