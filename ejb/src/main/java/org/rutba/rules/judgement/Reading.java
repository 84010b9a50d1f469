package org.rutba.rules.judgement;

import java.util.List;
import org.rutba.rules.law.Text;

/**
 * A second judgement under the one alternative reading of an ambiguous provision.
 *
 * @param policy id of the ambiguity
 * @param chosen the reading the verdict stands on
 * @param verdict what the verdict would be under the alternative
 * @param diverging requirements whose status differs
 */
public record Reading(
    String policy,
    Text title,
    String chosen,
    String alternative,
    Verdict verdict,
    List<String> diverging) {

  public Reading {
    diverging = List.copyOf(diverging);
  }

  public boolean diverges() {
    return !diverging.isEmpty();
  }
}
