package org.rutba.assignment;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** The teacher holds a post by assignment on some of these days. */
public class AlreadyAssigned extends Refusal {
  public AlreadyAssigned(LocalDate until) {
    super(until);
  }
}
