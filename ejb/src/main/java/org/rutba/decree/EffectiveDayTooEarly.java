package org.rutba.decree;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** The effective day lies before the first day the law allows. */
public class EffectiveDayTooEarly extends Refusal {
  public EffectiveDayTooEarly(LocalDate day, LocalDate earliest) {
    super(day, earliest);
  }
}
