package org.rutba.regulation;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.requirement.AnnualPointsFloor;
import org.rutba.rules.requirement.AppraisalFloor;
import org.rutba.rules.requirement.AppraisalMean;
import org.rutba.rules.requirement.AreaReduction;
import org.rutba.rules.requirement.AskedOf;
import org.rutba.rules.requirement.BoardDecision;
import org.rutba.rules.requirement.Certificate;
import org.rutba.rules.requirement.CoveredPost;
import org.rutba.rules.requirement.Degree;
import org.rutba.rules.requirement.Heading;
import org.rutba.rules.requirement.MinimumPoints;
import org.rutba.rules.requirement.PlacementBand;
import org.rutba.rules.requirement.Publications;
import org.rutba.rules.requirement.Requirement;
import org.rutba.rules.requirement.ServiceYears;
import org.rutba.rules.requirement.ServingOn;
import org.rutba.rules.requirement.YearsInRank;

/** Puts the conditions of each target together, in the order of the law. */
final class RequirementMerge {

  private static final String BY_PRIORITY = "by-priority";
  private static final String EACH_ONCE = "each-once";

  private final Merge law;
  private final CareerRequirements career;

  RequirementMerge(Merge law) {
    this.law = law;
    this.career = new CareerRequirements(law);
  }

  Map<String, List<Requirement>> byTarget() {
    var byTarget = new HashMap<String, List<Requirement>>();
    var ids = new LinkedHashSet<String>();
    var criteria = new HashMap<String, String>();
    for (var provision : law.provisions()) {
      if (!provision.kind().required().contains("targets") || !concernsAct(provision)) {
        continue;
      }
      if (!ids.add(provision.id())) {
        throw provision
            .attributes()
            .defect("two packs in force have a provision " + provision.id());
      }
      for (var target : provision.attributes().need("targets").texts()) {
        byTarget
            .computeIfAbsent(target, key -> new ArrayList<>())
            .add(requirement(provision, target));
        criteria.put(provision.id(), provision.attributes().textOr("criterion", ""));
      }
    }
    byTarget.replaceAll((target, list) -> inOrder(list, criteria));
    return byTarget;
  }

  /**
   * Requirements by the priority of the criteria they belong to, those of none first; in the order
   * of the instruments where the criteria have no priority, and within one criterion.
   *
   * @param criteria by id of the requirement
   */
  private List<Requirement> inOrder(List<Requirement> list, Map<String, String> criteria) {
    var orders = law.of(ProvisionKind.CRITERIA_ORDER);
    if (orders.isEmpty() || !orders.get(0).attributes().has("reading")) {
      return List.copyOf(list);
    }
    if (!law.policy(orders.get(0), "reading").choice().value().equals(BY_PRIORITY)) {
      return List.copyOf(list);
    }
    var order = law.<List<String>>value(orders.get(0)).value();
    var sorted = new ArrayList<>(list);
    sorted.sort(Comparator.comparingInt(one -> order.indexOf(criteria.get(one.heading().id()))));
    return List.copyOf(sorted);
  }

  private boolean concernsAct(Provision provision) {
    var acts = provision.attributes().textsOr("acts", List.of());
    return acts.isEmpty() || acts.contains(law.act());
  }

  private Requirement requirement(Provision of, String target) {
    var heading = new Heading(of.id(), of.kind().code(), target, of.title());
    var made = ofEveryRegime(of, heading);
    var requirement = made == null ? career.requirement(of, heading) : made;
    var ranks = of.attributes().textsOr("for-ranks", List.of());
    var degrees = of.attributes().textsOr("for-degrees", List.of());
    return ranks.isEmpty() && degrees.isEmpty()
        ? requirement
        : new AskedOf(requirement, Set.copyOf(ranks), Set.copyOf(degrees));
  }

  private Requirement ofEveryRegime(Provision of, Heading heading) {
    var node = of.attributes();
    return switch (of.kind()) {
      case CERTIFICATE -> new Certificate(heading, law.value(of));
      case BOARD_DECISION ->
          new BoardDecision(heading, law.value(of), law.referred(of, "minorities"));
      case COVERED -> new CoveredPost(heading, law.value(of), coveredPosts());
      case SERVING_ON -> new ServingOn(heading, law.value(of), law.referred(of, "first"));
      case PLACEMENT_BAND -> new PlacementBand(heading, law.value(of), law.policy(of, "reading"));
      case YEARS_IN_RANK ->
          new YearsInRank(
              heading,
              of.attribute("rank"),
              law.value(of),
              areas(of),
              this.<Period>reducing(of, ProvisionKind.ELITE_MINIMUM));
      case SERVICE_YEARS ->
          new ServiceYears(
              heading,
              node.need("teaching").yes(),
              law.value(of),
              areas(of),
              law.referred(of, "area-years"),
              this.<Period>reducing(of, ProvisionKind.ELITE_DEDUCTION));
      case DEGREE -> new Degree(heading, law.value(of), law.referred(of, "unless"));
      case MINIMUM_POINTS -> new MinimumPoints(heading, law.value(of));
      case ANNUAL_POINTS_FLOOR -> {
        var policy = law.policy(of, "reading");
        yield new AnnualPointsFloor(
            heading, of.attribute("rank"), law.value(of), policy, policy.choice().value());
      }
      case APPRAISAL_MEAN ->
          new AppraisalMean(
              heading,
              law.value(of),
              node.need("years").whole(),
              node.has("below-service") ? node.need("below-service").period() : null);
      case APPRAISAL_FLOOR ->
          new AppraisalFloor(heading, law.value(of), node.need("years").whole());
      case PUBLICATIONS ->
          new Publications(
              heading,
              law.value(of),
              of.attribute("work"),
              Set.copyOf(node.need("subjects").texts()),
              afterRank(node),
              node.has("approved") && node.need("approved").yes(),
              node.has("group-approved") && node.need("group-approved").yes(),
              Set.copyOf(node.textsOr("authorship", List.of())),
              !node.has("counting")
                  || law.policy(of, "counting").choice().value().equals(EACH_ONCE));
      default -> null;
    };
  }

  /** The rank works must follow; null in acts in which nobody can have held it. */
  private String afterRank(PackNode node) {
    var acts = node.textsOr("after-rank-acts", List.of());
    return acts.isEmpty() || acts.contains(law.act()) ? node.textOr("after-rank", null) : null;
  }

  private Map<String, Parameter<String>> coveredPosts() {
    var posts = new HashMap<String, Parameter<String>>();
    for (var post : law.of(ProvisionKind.COVERED_POST)) {
      posts.put(post.id().substring(post.id().indexOf('/') + 1), law.value(post));
    }
    return posts;
  }

  private AreaReduction areas(Provision of) {
    for (var reference : of.attributes().textsOr("reduced-by", List.of())) {
      var reduction = law.provision(of, reference);
      if (reduction.kind() == ProvisionKind.TIME_REDUCTION) {
        return new AreaReduction(
            Set.copyOf(reduction.attributes().need("areas").texts()), law.value(reduction));
      }
    }
    return null;
  }

  private <T> Parameter<T> reducing(Provision of, ProvisionKind kind) {
    for (var reference : of.attributes().textsOr("reduced-by", List.of())) {
      var reduction = law.provision(of, reference);
      if (reduction.kind() == kind) {
        return law.value(reduction);
      }
    }
    return null;
  }
}
