package org.rutba.rules.requirement;

import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Finding;

/** One condition the law sets for a rank. Each kind knows how it is examined. */
public sealed interface Requirement
    permits AnnualPointsFloor,
        AppraisalFloor,
        AppraisalMean,
        BoardDecision,
        Certificate,
        CoveredPost,
        Degree,
        MinimumPoints,
        PlacementBand,
        Publications,
        ServingOn,
        ServiceYears,
        YearsInRank {

  Heading heading();

  Finding examine(Examination examination);

  /** Whether it is asked of this teacher at all; what is not asked has no finding. */
  default boolean asked(FactSheet facts) {
    return true;
  }

  /** The same requirement under the law's other reading; null where it is read in one way only. */
  default Requirement underAlternative() {
    return null;
  }

  /** The ambiguity's policy; null where it is read in one way only. */
  default String policy() {
    return null;
  }
}
