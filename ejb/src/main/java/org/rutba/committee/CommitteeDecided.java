package org.rutba.committee;

import java.time.LocalDate;
import java.util.List;
import org.rutba.platform.RecordedName;

/**
 * A matter left its committee by vote, or by return for information. Observed in the same
 * transaction: a failing observer undoes the last vote.
 *
 * @param stage which board of the route it was; 1 for the first
 * @param outcome granted, refused or returned
 * @param reasons the words of those who carried the decision; what is asked, when returned
 * @param minute number of the committee's minute; null when returned
 * @param illustrative whether a rule of deciding was invented for a demonstration
 * @param decidedBy the position that cast the last vote, or returned it
 */
public record CommitteeDecided(
    String request,
    long committeeId,
    RecordedName committee,
    String level,
    int stage,
    MatterOutcome outcome,
    List<String> reasons,
    String minute,
    LocalDate decidedOn,
    int inFavour,
    int against,
    int abstained,
    boolean illustrative,
    long decidedBy) {

  public CommitteeDecided {
    reasons = List.copyOf(reasons);
  }
}
