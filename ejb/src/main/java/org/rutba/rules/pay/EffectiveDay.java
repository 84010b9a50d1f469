package org.rutba.rules.pay;

import java.time.LocalDate;
import org.rutba.rules.law.Regulation;

/** From when a promotion takes effect; the law is silent, so the reading taken is a policy. */
public final class EffectiveDay {

  /** The policy's id. */
  public static final String POLICY = "effective-day";

  private EffectiveDay() {}

  /**
   * The effective day under the policy in force.
   *
   * @param conditionDay day the last condition was met
   * @param requestDay day the request was submitted
   * @param decisionDay day the last board decided
   */
  public static LocalDate of(
      Regulation regulation, LocalDate conditionDay, LocalDate requestDay, LocalDate decisionDay) {
    var reading = regulation.policy(POLICY).choice().value();
    return switch (reading) {
      case "condition-day-from-request" ->
          conditionDay.isBefore(requestDay) ? requestDay : conditionDay;
      case "request-day" -> requestDay;
      case "decision-day" -> decisionDay;
      default -> throw new IllegalStateException("no effective day under the reading " + reading);
    };
  }
}
