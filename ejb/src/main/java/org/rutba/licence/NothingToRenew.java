package org.rutba.licence;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** The licence held is of the same level and holds as long: a new one would add nothing. */
public class NothingToRenew extends Refusal {
  public NothingToRenew(String number, LocalDate expiresOn) {
    super(number, expiresOn);
  }
}
