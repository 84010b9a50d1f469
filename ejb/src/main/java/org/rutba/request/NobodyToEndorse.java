package org.rutba.request;

import org.rutba.platform.Refusal;

/** No post up to the ministry is in office to endorse the request. */
public final class NobodyToEndorse extends Refusal {
  public NobodyToEndorse(String teacher) {
    super(teacher);
  }
}
