package org.rutba.assessment;

import org.rutba.platform.Refusal;

/** A judgement under a draft is shown, never kept. */
public class LawUnderDraft extends Refusal {
  public LawUnderDraft(String packs) {
    super(packs);
  }
}
