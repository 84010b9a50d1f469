package org.rutba.licence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Assessment;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.judgement.Reading;
import org.rutba.rules.judgement.Verdict;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.law.Text;
import org.rutba.rules.rank.Rank;

/**
 * The licence level one teacher's facts reach on a day: the highest the law gives, or else the
 * highest it leaves to the authority's decision.
 *
 * @param level code of the level; null where none is reached
 * @param judgement of that level; where none is reached, of the level that lacks least
 * @param next of the level above; null where there is none, or none is reached
 * @param others what the law's other readings reach, where that is another level
 */
public record LevelReached(
    String level, Judgement judgement, Judgement next, List<OtherReading> others) {

  public LevelReached {
    others = List.copyOf(others);
  }

  /**
   * Another reading of the law.
   *
   * @param title of the ambiguity
   * @param alternative code of the reading
   * @param level what it reaches; null for none
   */
  public record OtherReading(String policy, Text title, String alternative, String level) {}

  /** One result a test counts with. */
  public record Counted(String test, BigDecimal points, LocalDate day) {}

  /** Judges every level, the highest first. */
  static LevelReached of(Regulation law, FactSheet facts, LocalDate day) {
    var levels = law.ladder().ranks();
    var judged = new LinkedHashMap<String, Judgement>();
    for (int i = levels.size() - 1; i >= 0; i--) {
      var level = levels.get(i).code();
      judged.put(level, Assessment.of(law, facts, level, day));
    }
    var reached = reached(judged, Judgement::verdict);
    return new LevelReached(
        reached,
        reached == null ? nearest(judged) : judged.get(reached),
        reached == null ? null : above(levels, reached).map(judged::get).orElse(null),
        others(judged, reached));
  }

  private static String reached(
      Map<String, Judgement> judged, java.util.function.Function<Judgement, Verdict> says) {
    for (var wanted : List.of(Verdict.ELIGIBLE, Verdict.NEEDS_DECISION)) {
      for (var level : judged.entrySet()) {
        if (says.apply(level.getValue()) == wanted) {
          return level.getKey();
        }
      }
    }
    return null;
  }

  private static Judgement nearest(Map<String, Judgement> judged) {
    Judgement nearest = null;
    for (var judgement : judged.values()) {
      if (nearest == null || lacking(judgement) <= lacking(nearest)) {
        nearest = judgement;
      }
    }
    return nearest;
  }

  private static long lacking(Judgement judgement) {
    return judgement.findings().stream().filter(one -> !one.status().satisfied()).count();
  }

  private static Optional<String> above(List<Rank> levels, String level) {
    for (int i = 0; i < levels.size() - 1; i++) {
      if (levels.get(i).code().equals(level)) {
        return Optional.of(levels.get(i + 1).code());
      }
    }
    return Optional.empty();
  }

  private static List<OtherReading> others(Map<String, Judgement> judged, String reached) {
    var policies = new LinkedHashMap<String, Reading>();
    judged
        .values()
        .forEach(one -> one.readings().forEach(read -> policies.putIfAbsent(read.policy(), read)));
    var others = new ArrayList<OtherReading>();
    for (var policy : policies.values()) {
      var level = reached(judged, one -> under(policy.policy(), one));
      if (level == null ? reached != null : !level.equals(reached)) {
        others.add(new OtherReading(policy.policy(), policy.title(), policy.alternative(), level));
      }
    }
    return others;
  }

  private static Verdict under(String policy, Judgement judgement) {
    return judgement.readings().stream()
        .filter(reading -> reading.policy().equals(policy))
        .findFirst()
        .map(Reading::verdict)
        .orElse(judgement.verdict());
  }

  /** Whether the law leaves it to the authority to grant the level. */
  public boolean needsDecision() {
    return level != null && judgement.verdict() == Verdict.NEEDS_DECISION;
  }

  public boolean illustrative() {
    return judgement.illustrative();
  }

  /** The results the tests count with, in the order of the law. */
  public List<Counted> counted() {
    return counted(judgement);
  }

  static List<Counted> counted(Judgement judgement) {
    return judgement.findings().stream()
        .flatMap(finding -> finding.notes().stream())
        .filter(note -> note.key() == Note.Key.BEST_RESULT)
        .map(LevelReached::counted)
        .distinct()
        .toList();
  }

  private static Counted counted(Note note) {
    var said = note.arguments();
    return new Counted(
        ((Measure.Code) said.get(0)).code(),
        ((Measure.Points) said.get(1)).value(),
        ((Measure.Day) said.get(2)).day());
  }

  /** Day of the latest result counted; empty where the level rests on none. */
  Optional<LocalDate> latestTest() {
    return counted().stream().map(Counted::day).max(LocalDate::compareTo);
  }
}
