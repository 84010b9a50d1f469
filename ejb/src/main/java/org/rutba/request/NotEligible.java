package org.rutba.request;

import jakarta.ejb.ApplicationException;
import org.rutba.platform.Refusal;

/**
 * The judgement does not let the request be sent. The request stays a draft; the judgement is kept,
 * for the leader to read why: this refusal alone does not undo what was written before it.
 */
@ApplicationException(rollback = false)
public final class NotEligible extends Refusal {
  private final long judgement;

  /**
   * @param judgement id of the kept judgement
   * @param verdict {@code not-eligible} or {@code incomplete}
   */
  public NotEligible(String request, long judgement, String verdict) {
    super(request, Long.toString(judgement), verdict);
    this.judgement = judgement;
  }

  /** The kept judgement. */
  public long judgement() {
    return judgement;
  }
}
