package org.rutba.regulation;

import org.rutba.platform.Refusal;

/** No instrument in force leaves a value of that name to the ministry. */
public class NoSuchValue extends Refusal {
  public NoSuchValue(String name) {
    super(name);
  }
}
