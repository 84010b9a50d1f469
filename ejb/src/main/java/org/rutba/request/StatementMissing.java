package org.rutba.request;

import org.rutba.platform.Refusal;

/** An application has to say in the teacher's own words what it rests on. */
public class StatementMissing extends Refusal {
  public StatementMissing() {
    super();
  }
}
