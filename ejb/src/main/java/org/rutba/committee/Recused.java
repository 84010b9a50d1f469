package org.rutba.committee;

import org.rutba.platform.Refusal;

/** The person does not vote on this matter. */
public final class Recused extends Refusal {

  /**
   * @param ground {@code own-case}, {@code submitter}, {@code relative} or {@code declared}
   */
  public Recused(String request, String ground) {
    super(request, ground);
  }
}
