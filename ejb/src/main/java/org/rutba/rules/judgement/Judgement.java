package org.rutba.rules.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rutba.rules.law.RegulationVersion;
import org.rutba.rules.scoring.Scorecard;

/**
 * What the law says of one teacher and one rank on one day.
 *
 * @param findings in the order of the law
 * @param scorecard null where the regime has no points table
 * @param earliestDay the day everything calculable is met if nothing else changes; null where time
 *     alone does not bring it. Appraisals of years still to end are taken to be as good as needed
 * @param readings the law's other readings, judged beside the one chosen
 */
public record Judgement(
    String target,
    LocalDate day,
    Verdict verdict,
    List<Finding> findings,
    Scorecard scorecard,
    Outcome outcome,
    LocalDate earliestDay,
    List<Reading> readings,
    RegulationVersion version) {

  public Judgement {
    findings = List.copyOf(findings);
    readings = List.copyOf(readings);
  }

  public List<Finding> unmet() {
    return withStatus(FindingStatus.NOT_MET);
  }

  public List<Finding> withStatus(FindingStatus status) {
    return findings.stream().filter(finding -> finding.status() == status).toList();
  }

  /** The finding of a requirement. Throws {@link IllegalArgumentException} where there is none. */
  public Finding finding(String requirement) {
    for (var finding : findings) {
      if (finding.requirement().equals(requirement)) {
        return finding;
      }
    }
    throw new IllegalArgumentException("no finding of " + requirement);
  }

  /** Everything that is lacking, in the order of the law. */
  public List<Missing> missing() {
    var all = new ArrayList<Missing>();
    for (var finding : findings) {
      all.addAll(finding.missing());
    }
    return List.copyOf(all);
  }

  /**
   * The day by which all that time alone brings has come; null where no requirement waits for time.
   */
  public LocalDate timeServedOn() {
    LocalDate last = null;
    for (var finding : findings) {
      var due = finding.earliestDay();
      if (due != null && !finding.status().satisfied() && (last == null || due.isAfter(last))) {
        last = due;
      }
    }
    return last;
  }

  public boolean illustrative() {
    return findings.stream().anyMatch(Finding::illustrative)
        || outcome.illustrative()
        || (scorecard != null && scorecard.illustrative());
  }
}
