package org.rutba.platform;

/**
 * What was asked for lies outside the subtree or the cases of the acting position. Said in the same
 * words whether or not it exists, so that nothing is learnt by asking.
 */
public final class OutsideScope extends Refusal {

  /**
   * @param kind what was asked for: {@code request}, {@code task} …
   * @param subject its public number, as the caller gave it
   */
  public OutsideScope(String kind, String subject) {
    super(kind, subject);
  }
}
