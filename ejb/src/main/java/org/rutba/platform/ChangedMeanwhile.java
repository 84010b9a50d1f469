package org.rutba.platform;

import java.time.Instant;

/**
 * Someone else changed the thing since it was read. Nothing is written; what was typed stays with
 * the caller, who is shown who changed it and when.
 */
public class ChangedMeanwhile extends Refusal {

  /**
   * @param who the person who changed it; null where that is not known
   * @param when null where that is not known
   */
  public ChangedMeanwhile(RecordedName who, Instant when) {
    super(who, when);
  }

  /** For subclasses that carry more, such as both texts. */
  protected ChangedMeanwhile(Object... arguments) {
    super(arguments);
  }
}
