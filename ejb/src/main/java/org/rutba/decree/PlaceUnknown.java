package org.rutba.decree;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** The register has a rank of the teacher on a day, and neither its level nor its step. */
public class PlaceUnknown extends Refusal {
  public PlaceUnknown(String request, LocalDate day) {
    super(request, day);
  }
}
