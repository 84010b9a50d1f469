package org.rutba.campaign;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** Facts and law can be asked about days that have come, not about later ones. */
public final class DayToJudgeInFuture extends Refusal {
  public DayToJudgeInFuture(LocalDate day, LocalDate today) {
    super(day, today);
  }
}
