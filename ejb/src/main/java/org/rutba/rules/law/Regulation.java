package org.rutba.rules.law;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rutba.rules.board.BoardTemplate;
import org.rutba.rules.board.Route;
import org.rutba.rules.licence.LicenceLaw;
import org.rutba.rules.pay.PaySchedule;
import org.rutba.rules.pay.SalaryLaw;
import org.rutba.rules.rank.RankKeeping;
import org.rutba.rules.rank.RankLadder;
import org.rutba.rules.requirement.CoveredPost;
import org.rutba.rules.requirement.Requirement;
import org.rutba.rules.scoring.ScoreTable;

/**
 * The law in force for one act, one population, one day and one region, merged from its packs.
 *
 * @param act {@code promotion}, {@code first-classification}, {@code re-evaluation}, {@code
 *     licence}, {@code appointment}, {@code assignment} …
 * @param region code of a pilot region; empty for the whole country
 * @param degrees codes of degrees, lowest first
 * @param requirements by target (a rank, a licence level or a leadership post), in the order of the
 *     law
 * @param scoreTable null where the regime has none
 * @param pay null where the regime has none
 * @param policies by id
 * @param parameters every value of the packs on the day, open ones included
 * @param keeping null where ranks are not evaluated again
 * @param salaries null where the regime has no ladder of levels and steps
 * @param licences null where the regime has no licence
 * @param posts leadership posts, in the order of the law
 * @param powers discretionary powers by code; where there are none, any requirement may be waived
 * @param periods in which calendar the time of conditions is counted
 */
public record Regulation(
    String jurisdiction,
    String act,
    String population,
    LocalDate day,
    String region,
    RegulationVersion version,
    OfficialCalendar calendar,
    RankLadder ladder,
    List<String> degrees,
    Map<String, List<Requirement>> requirements,
    ScoreTable scoreTable,
    PaySchedule pay,
    Route route,
    List<BoardTemplate> boards,
    Map<String, Policy> policies,
    List<Parameter<?>> parameters,
    RankKeeping keeping,
    SalaryLaw salaries,
    LicenceLaw licences,
    List<Post> posts,
    Map<String, Power> powers,
    PeriodCount periods) {

  public Regulation {
    degrees = List.copyOf(degrees);
    requirements = Map.copyOf(requirements);
    boards = List.copyOf(boards);
    policies = Map.copyOf(policies);
    parameters = List.copyOf(parameters);
    posts = List.copyOf(posts);
    powers = Map.copyOf(powers);
  }

  /**
   * What a target requires. Throws {@link IllegalArgumentException} where the law of the act knows
   * no such target: what it asks nothing for, it grants to nobody.
   */
  public List<Requirement> requirementsFor(String target) {
    var asked = requirements.get(target);
    if (asked == null) {
      throw new IllegalArgumentException("the law of a " + act + " knows no " + target);
    }
    return asked;
  }

  /** Whether the law of the act knows a target: what it does not know, it grants to nobody. */
  public boolean leadsTo(String target) {
    return requirements.containsKey(target);
  }

  /** Whether a requirement may be set aside by a power, by the code a ruling names. */
  public boolean waivable(String requirement, String power) {
    if (powers.isEmpty()) {
      return true;
    }
    var held = powers.get(power);
    return held != null && held.waives().contains(requirement);
  }

  /** Codes of the posts the law covers; empty where it lists none. */
  public Set<String> coveredPosts() {
    var codes = new HashSet<String>();
    for (var list : requirements.values()) {
      for (var requirement : list) {
        if (requirement instanceof CoveredPost covered) {
          codes.addAll(covered.posts().keySet());
        }
      }
    }
    return codes;
  }

  /** The board of a level. Throws {@link IllegalArgumentException} where the law has none. */
  public BoardTemplate board(String level) {
    for (var board : boards) {
      if (board.level().equals(level)) {
        return board;
      }
    }
    throw new IllegalArgumentException("no board of level " + level);
  }

  /** The reading taken of an ambiguity. */
  public Policy policy(String id) {
    var policy = policies.get(id);
    if (policy == null) {
      throw new IllegalArgumentException("no policy " + id);
    }
    return policy;
  }

  /** A value by its full name, such as {@code ir/law-1400#coefficient}; empty where none holds. */
  public Optional<Parameter<?>> parameter(String name) {
    return parameters.stream().<Parameter<?>>filter(one -> one.name().equals(name)).findFirst();
  }

  /** A value by its id, whatever pack it stands in; empty where the law in force has none. */
  public Optional<Parameter<?>> parameterOf(String id) {
    return parameters.stream()
        .<Parameter<?>>map(one -> one)
        .filter(one -> one.name().endsWith("#" + id))
        .findFirst();
  }

  /** What the ministry still has to confirm. */
  public List<Parameter<?>> openParameters() {
    return parameters.stream().<Parameter<?>>filter(Parameter::open).toList();
  }
}
