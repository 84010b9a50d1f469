package org.rutba.decree;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** The effective day lies after today. */
public class EffectiveDayInFuture extends Refusal {
  public EffectiveDayInFuture(LocalDate day, LocalDate today) {
    super(day, today);
  }
}
