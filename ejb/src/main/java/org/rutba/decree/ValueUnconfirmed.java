package org.rutba.decree;

import org.rutba.platform.Refusal;

/** The judgement needed a value of the law the ministry has not confirmed. */
public class ValueUnconfirmed extends Refusal {
  public ValueUnconfirmed(String request, String parameter) {
    super(request, parameter);
  }
}
