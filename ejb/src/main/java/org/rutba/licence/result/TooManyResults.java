package org.rutba.licence.result;

import org.rutba.platform.Refusal;

/** One delivery holds more results than can be taken at once. */
public class TooManyResults extends Refusal {
  public TooManyResults(int delivered, int most) {
    super(delivered, most);
  }
}
