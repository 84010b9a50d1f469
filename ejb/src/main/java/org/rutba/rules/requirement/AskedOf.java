package org.rutba.rules.requirement;

import java.time.LocalDate;
import java.util.Set;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Finding;

/**
 * A requirement asked of some teachers only.
 *
 * @param ranks asked of those who hold one of them; empty for whatever rank, or none
 * @param degrees asked of those who have one of them; empty for whatever degree, or none
 */
public record AskedOf(Requirement requirement, Set<String> ranks, Set<String> degrees)
    implements Requirement {

  public AskedOf {
    ranks = Set.copyOf(ranks);
    degrees = Set.copyOf(degrees);
  }

  @Override
  public Heading heading() {
    return requirement.heading();
  }

  @Override
  public boolean asked(FactSheet facts, LocalDate day) {
    return hasRank(facts, day) && hasDegree(facts, day) && requirement.asked(facts, day);
  }

  private boolean hasRank(FactSheet facts, LocalDate day) {
    if (ranks.isEmpty()) {
      return true;
    }
    var held = facts.rankOn(day);
    return held != null && ranks.contains(held.rank());
  }

  private boolean hasDegree(FactSheet facts, LocalDate day) {
    return degrees.isEmpty()
        || facts.qualifications().stream()
            .anyMatch(one -> !one.day().isAfter(day) && degrees.contains(one.degree()));
  }

  @Override
  public Finding examine(Examination examination) {
    return requirement.examine(examination);
  }

  @Override
  public Requirement underAlternative() {
    return requirement.underAlternative();
  }

  @Override
  public String policy() {
    return requirement.policy();
  }
}
