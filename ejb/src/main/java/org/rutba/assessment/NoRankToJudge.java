package org.rutba.assessment;

import org.rutba.platform.Refusal;

/** There is no rank to judge: the ladder has none of that name, or none above the one held. */
public class NoRankToJudge extends Refusal {
  public NoRankToJudge(String personnelNumber) {
    super(personnelNumber);
  }
}
