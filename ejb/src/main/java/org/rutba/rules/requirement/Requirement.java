package org.rutba.rules.requirement;

import java.time.LocalDate;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Finding;

/** One condition the law sets for a rank. Each kind knows how it is examined. */
public sealed interface Requirement
    permits AnnualPointsFloor,
        AppraisalFloor,
        AppraisalMean,
        AskedOf,
        BoardDecision,
        Certificate,
        CoveredPost,
        Degree,
        DevelopmentPoints,
        DirectAppointment,
        ExamScores,
        Experience,
        GradeFloor,
        LicenceInForce,
        MinimumPoints,
        PastEmployment,
        PlacementBand,
        Publications,
        QualifiedDegree,
        RankAtLeast,
        ServedInPost,
        ServedInRank,
        ServingOn,
        ServiceYears,
        SpecialtyNeed,
        TimeInRank,
        YearsInRank {

  Heading heading();

  Finding examine(Examination examination);

  /** Whether it is asked of this teacher on a day; what is not asked has no finding. */
  default boolean asked(FactSheet facts, LocalDate day) {
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
