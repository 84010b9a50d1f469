package org.rutba.decree;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** The teacher’s level or step changes after the effective day: the decree would undo it. */
public class PlaceChangesAfter extends Refusal {
  public PlaceChangesAfter(String request, LocalDate day) {
    super(request, day);
  }
}
