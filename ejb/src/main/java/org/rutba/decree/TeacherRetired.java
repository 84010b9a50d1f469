package org.rutba.decree;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** The teacher retired on or before the effective day. */
public class TeacherRetired extends Refusal {
  public TeacherRetired(String request, LocalDate retiredOn) {
    super(request, retiredOn);
  }
}
