package org.rutba.decree.served;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** The decree was served before; an entry is corrected with a reason. */
public final class AlreadyServed extends Refusal {
  AlreadyServed(String number, LocalDate served) {
    super(number, served);
  }
}
