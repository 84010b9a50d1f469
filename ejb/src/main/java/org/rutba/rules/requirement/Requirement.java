package org.rutba.rules.requirement;

import org.rutba.rules.judgement.Finding;

/** One condition the law sets for a rank. Each kind knows how it is examined. */
public sealed interface Requirement
    permits AnnualPointsFloor,
        AppraisalFloor,
        AppraisalMean,
        BoardDecision,
        Certificate,
        Degree,
        MinimumPoints,
        Publications,
        ServiceYears,
        YearsInRank {

  Heading heading();

  Finding examine(Examination examination);

  /** The same requirement under the law's other reading; null where it is read in one way only. */
  default Requirement underAlternative() {
    return null;
  }

  /** The ambiguity's policy; null where it is read in one way only. */
  default String policy() {
    return null;
  }
}
