package org.rutba.rules.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.law.Regulation;

/**
 * The licence level facts give.
 *
 * @param level the highest level reached; null for none
 * @param otherwise the level under each of the law's other readings, by policy; a reading under
 *     which there is none maps to an empty word
 * @param judgements of every level, highest first
 */
public record LicenceLevel(
    String level, Map<String, String> otherwise, List<Judgement> judgements) {

  private static final String ACT = "licence";

  public LicenceLevel {
    otherwise = Map.copyOf(otherwise);
    judgements = List.copyOf(judgements);
  }

  /**
   * Judges every level. Throws {@link IllegalArgumentException} where the regulation is not that of
   * licences.
   */
  public static LicenceLevel of(Regulation regulation, FactSheet facts, LocalDate day) {
    if (!regulation.act().equals(ACT)) {
      throw new IllegalArgumentException("the law given is that of a " + regulation.act());
    }
    var judgements = new ArrayList<Judgement>();
    var ranks = regulation.ladder().ranks();
    for (int i = ranks.size() - 1; i >= 0; i--) {
      judgements.add(Assessment.of(regulation, facts, ranks.get(i).code(), day));
    }
    String level = null;
    var otherwise = new HashMap<String, String>();
    for (var judgement : judgements) {
      if (level == null && reaches(judgement.verdict())) {
        level = judgement.target();
      }
      for (var reading : judgement.readings()) {
        if (reaches(reading.verdict())) {
          otherwise.putIfAbsent(reading.policy(), judgement.target());
        }
      }
    }
    for (var judgement : judgements) {
      judgement.readings().forEach(reading -> otherwise.putIfAbsent(reading.policy(), ""));
    }
    return new LicenceLevel(level, otherwise, judgements);
  }

  /** Whether some other reading of the law gives another level. */
  public boolean diverges() {
    var chosen = level == null ? "" : level;
    return otherwise.values().stream().anyMatch(other -> !other.equals(chosen));
  }

  private static boolean reaches(Verdict verdict) {
    return verdict == Verdict.ELIGIBLE || verdict == Verdict.NEEDS_DECISION;
  }
}
