package org.rutba.assessment;

import org.rutba.platform.Refusal;

/** The law asked for knows nothing of the sort: no levels and steps, or no licences. */
public class NotOfThisLaw extends Refusal {
  public NotOfThisLaw(String jurisdiction) {
    super(jurisdiction);
  }
}
