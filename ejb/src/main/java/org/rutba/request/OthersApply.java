package org.rutba.request;

import org.rutba.platform.Refusal;

/** The law in force does not let this role ask for a rank. */
public class OthersApply extends Refusal {
  public OthersApply(String teacher) {
    super(teacher);
  }
}
