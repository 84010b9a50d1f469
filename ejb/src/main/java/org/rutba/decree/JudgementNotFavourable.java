package org.rutba.decree;

import org.rutba.platform.Refusal;

/**
 * The judgement the case rests on holds a condition that is not met, or of which nothing is
 * recorded.
 */
public class JudgementNotFavourable extends Refusal {
  public JudgementNotFavourable(String request, String requirement, String article) {
    super(request, requirement, article);
  }
}
