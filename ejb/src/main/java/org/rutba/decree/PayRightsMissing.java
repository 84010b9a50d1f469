package org.rutba.decree;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** The register has no pay rights of the teacher on a day that is paid. */
public class PayRightsMissing extends Refusal {
  public PayRightsMissing(String request, LocalDate day) {
    super(request, day);
  }
}
