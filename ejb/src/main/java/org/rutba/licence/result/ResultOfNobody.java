package org.rutba.licence.result;

import org.rutba.platform.Refusal;

/** No teacher within the program's scope bears the number. */
public class ResultOfNobody extends Refusal {
  public ResultOfNobody(String number) {
    super(number);
  }
}
