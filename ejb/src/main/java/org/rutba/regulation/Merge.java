package org.rutba.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rutba.rules.law.EffectivePeriod;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Origin;
import org.rutba.rules.law.PackVersion;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Policy;
import org.rutba.rules.law.Proposal;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.law.RegulationVersion;
import org.rutba.rules.pay.PaySchedule;
import org.rutba.rules.rank.Rank;
import org.rutba.rules.rank.RankKeeping;
import org.rutba.rules.rank.RankLadder;
import org.rutba.rules.requirement.AnnualPointsFloor;
import org.rutba.rules.requirement.AppraisalFloor;
import org.rutba.rules.requirement.AppraisalMean;
import org.rutba.rules.requirement.AreaReduction;
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

/** Merges the packs that are the law on one day into one regulation. */
final class Merge {

  private static final String BY_PRIORITY = "by-priority";
  private static final String EACH_ONCE = "each-once";

  private final String act;
  private final String population;
  private final LocalDate day;
  private final String region;
  private final Map<String, Pack> loaded;
  private final List<Pack> packs;
  private final List<Pack> standIns;
  private final Map<String, Confirmation> confirmed = new HashMap<>();
  private long revision;

  /** The provisions that have a value on the day, by full name, in the order of the law. */
  private final Map<String, Provision> provisions = new LinkedHashMap<>();

  private final Map<String, Parameter<?>> parameters = new LinkedHashMap<>();
  private final Map<String, Policy> policies = new LinkedHashMap<>();

  Merge(
      String act,
      String population,
      LocalDate day,
      String region,
      Map<String, Pack> loaded,
      List<Pack> packs,
      List<Pack> standIns,
      List<Confirmation> confirmations) {
    this.act = act;
    this.population = population;
    this.day = day;
    this.region = region;
    this.loaded = loaded;
    this.packs = packs;
    this.standIns = standIns;
    for (var confirmation : confirmations) {
      revision = Math.max(revision, confirmation.revision());
      if (!confirmation.validFrom().isAfter(day)) {
        confirmed.merge(
            confirmation.parameter(), confirmation, (earlier, later) -> latest(earlier, later));
      }
    }
  }

  private static Confirmation latest(Confirmation one, Confirmation other) {
    var order = Comparator.comparing(Confirmation::validFrom).thenComparing(Confirmation::revision);
    return order.compare(one, other) > 0 ? one : other;
  }

  Regulation regulation() {
    for (var pack : packs) {
      for (var provision : pack.contents().provisions()) {
        var value = provision.on(day);
        if (value != null) {
          provisions.put(provision.name(), provision);
          parameters.put(provision.name(), parameter(provision, value));
        }
      }
    }
    of(ProvisionKind.POLICY).forEach(policy -> policies.put(policy.id(), policy(policy)));
    var score = new ScoreTableMerge(this);
    var boards = new BoardMerge(this);
    return new Regulation(
        packs.get(0).jurisdiction(),
        act,
        population,
        day,
        region,
        version(),
        calendar(),
        ladder(),
        degrees(),
        requirements(),
        score.table(),
        pay(),
        boards.route(),
        boards.boards(),
        policies,
        List.copyOf(parameters.values()),
        keeping());
  }

  private RegulationVersion version() {
    var all = new ArrayList<>(packs);
    all.addAll(standIns);
    boolean draft = packs.stream().anyMatch(pack -> pack.status() == PackStatus.DRAFT);
    return new RegulationVersion(
        versions(all), versions(cited(all)), revision, !standIns.isEmpty(), draft);
  }

  private static List<PackVersion> versions(List<Pack> packs) {
    return packs.stream()
        .map(pack -> new PackVersion(pack.name(), pack.version(), pack.sha256()))
        .toList();
  }

  private List<Pack> cited(List<Pack> law) {
    var cited = new LinkedHashSet<Pack>();
    for (var pack : law) {
      pack.cites().stream().map(loaded::get).forEach(cited::add);
    }
    law.forEach(cited::remove);
    return List.copyOf(cited);
  }

  private Parameter<Object> parameter(Provision provision, DatedValue dated) {
    if (dated.origin() != Origin.MINISTRY_TO_CONFIRM) {
      return parameter(provision, dated, dated.value(), dated.origin(), false, dated.period());
    }
    var confirmation = confirmed.get(provision.name());
    if (confirmation != null) {
      var value =
          provision
              .kind()
              .read(
                  PackNode.parse("confirmation " + confirmation.revision(), confirmation.value()));
      var period = new EffectivePeriod(confirmation.validFrom(), null);
      return parameter(provision, cited(dated, confirmation), value, dated.origin(), true, period);
    }
    for (var pack : standIns) {
      var standIn = pack.contents().overlay().get(provision.name());
      if (standIn != null && standIn.period().covers(day)) {
        return parameter(
            provision, dated, standIn.value(), Origin.ILLUSTRATIVE, false, standIn.period());
      }
    }
    return parameter(provision, dated, null, dated.origin(), false, dated.period());
  }

  /** The value under the article the officers found it in, where the pack leaves that open. */
  private static DatedValue cited(DatedValue dated, Confirmation confirmation) {
    if (confirmation.article() == null) {
      return dated;
    }
    return new DatedValue(
        dated.period(),
        dated.value(),
        dated.origin(),
        dated.citation().confirmed(confirmation.article()),
        dated.proposed());
  }

  private static Parameter<Object> parameter(
      Provision provision,
      DatedValue dated,
      Object value,
      Origin origin,
      boolean confirmed,
      EffectivePeriod period) {
    Proposal<Object> proposed = dated.proposed();
    return new Parameter<>(
        provision.name(),
        provision.title(),
        value,
        origin,
        confirmed,
        dated.citation(),
        period,
        proposed);
  }

  OfficialCalendar calendar() {
    return packs.get(0).calendar();
  }

  List<Provision> of(ProvisionKind kind) {
    return provisions.values().stream().filter(provision -> provision.kind() == kind).toList();
  }

  /** The value of a provision on the day; its type is that of the provision's kind. */
  @SuppressWarnings("unchecked")
  <T> Parameter<T> value(Provision provision) {
    return (Parameter<T>) parameters.get(provision.name());
  }

  /** The value of the provision an attribute refers to; null where the attribute is absent. */
  <T> Parameter<T> referred(Provision from, String key) {
    if (!from.attributes().has(key)) {
      return null;
    }
    return value(provision(from, from.attribute(key)));
  }

  Provision provision(Provision from, String reference) {
    var pack = from.name().substring(0, from.name().indexOf('#'));
    var provision = provisions.get(Links.fullName(pack, reference));
    if (provision == null) {
      throw from.attributes().defect(reference + " has no value on " + day);
    }
    return provision;
  }

  private Policy policy(Provision provision) {
    var node = provision.attributes();
    Parameter<String> choice = value(provision);
    return new Policy(
        provision.id(),
        provision.title(),
        choice,
        node.need("options").texts(),
        node.textOr("dual", null),
        provision.attribute("catalogue"));
  }

  private RankLadder ladder() {
    var ranks = new ArrayList<Rank>();
    for (var provision : of(ProvisionKind.RANK)) {
      Parameter<Integer> order = this.<Integer>value(provision);
      ranks.add(
          new Rank(
              provision.attribute("code"), order.value(), provision.title(), order.citation()));
    }
    ranks.sort(Comparator.comparingInt(Rank::order));
    return new RankLadder(ranks);
  }

  private List<String> degrees() {
    for (var provision : of(ProvisionKind.DEGREE_ORDER)) {
      return this.<List<String>>value(provision).value();
    }
    return List.of();
  }

  private PaySchedule pay() {
    var percentages = new HashMap<String, Parameter<BigDecimal>>();
    for (var provision : of(ProvisionKind.SUPPLEMENT)) {
      percentages.put(provision.attribute("rank"), value(provision));
    }
    var applies = of(ProvisionKind.APPLIES_FROM);
    return percentages.isEmpty() || applies.isEmpty()
        ? null
        : new PaySchedule(percentages, value(applies.get(0)));
  }

  /** Needs no numbers of its own: a rank is kept by the points that stand in its conditions. */
  private RankKeeping keeping() {
    var every = of(ProvisionKind.REEVALUATION);
    var entry = pointsByRank(ProvisionKind.MINIMUM_POINTS);
    if (every.isEmpty() || entry.isEmpty()) {
      return null;
    }
    return new RankKeeping(
        value(every.get(0)),
        entry,
        pointsByRank(ProvisionKind.ANNUAL_POINTS_FLOOR),
        policy(every.get(0), "threshold"),
        policy(every.get(0), "landing"),
        policy(every.get(0), "repeated"));
  }

  /** The policy an attribute refers to. */
  private Policy policy(Provision from, String key) {
    return policies.get(provision(from, from.attribute(key)).id());
  }

  private Map<String, Parameter<BigDecimal>> pointsByRank(ProvisionKind kind) {
    var points = new HashMap<String, Parameter<BigDecimal>>();
    for (var provision : of(kind)) {
      for (var target : provision.attributes().need("targets").texts()) {
        points.put(target, value(provision));
      }
    }
    return points;
  }

  private Map<String, List<Requirement>> requirements() {
    var byTarget = new HashMap<String, List<Requirement>>();
    var ids = new LinkedHashSet<String>();
    var criteria = new HashMap<String, String>();
    for (var provision : provisions.values()) {
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
    var orders = of(ProvisionKind.CRITERIA_ORDER);
    if (orders.isEmpty() || !orders.get(0).attributes().has("reading")) {
      return List.copyOf(list);
    }
    if (!policy(orders.get(0), "reading").choice().value().equals(BY_PRIORITY)) {
      return List.copyOf(list);
    }
    var order = this.<List<String>>value(orders.get(0)).value();
    var sorted = new ArrayList<>(list);
    sorted.sort(Comparator.comparingInt(one -> order.indexOf(criteria.get(one.heading().id()))));
    return List.copyOf(sorted);
  }

  private boolean concernsAct(Provision provision) {
    var acts = provision.attributes().textsOr("acts", List.of());
    return acts.isEmpty() || acts.contains(act);
  }

  private Requirement requirement(Provision of, String target) {
    var heading = new Heading(of.id(), of.kind().code(), target, of.title());
    var node = of.attributes();
    return switch (of.kind()) {
      case CERTIFICATE -> new Certificate(heading, value(of));
      case BOARD_DECISION -> new BoardDecision(heading, value(of), referred(of, "minorities"));
      case COVERED -> new CoveredPost(heading, value(of), coveredPosts());
      case SERVING_ON -> new ServingOn(heading, value(of), referred(of, "first"));
      case PLACEMENT_BAND -> new PlacementBand(heading, value(of), policy(of, "reading"));
      case YEARS_IN_RANK ->
          new YearsInRank(
              heading,
              of.attribute("rank"),
              value(of),
              areas(of),
              this.<Period>reducing(of, ProvisionKind.ELITE_MINIMUM));
      case SERVICE_YEARS ->
          new ServiceYears(
              heading,
              node.need("teaching").yes(),
              value(of),
              areas(of),
              referred(of, "area-years"),
              this.<Period>reducing(of, ProvisionKind.ELITE_DEDUCTION));
      case DEGREE -> new Degree(heading, value(of), referred(of, "unless"));
      case MINIMUM_POINTS -> new MinimumPoints(heading, value(of));
      case ANNUAL_POINTS_FLOOR -> {
        var policy = policy(of, "reading");
        yield new AnnualPointsFloor(
            heading, of.attribute("rank"), value(of), policy, policy.choice().value());
      }
      case APPRAISAL_MEAN ->
          new AppraisalMean(
              heading,
              value(of),
              node.need("years").whole(),
              node.has("below-service") ? node.need("below-service").period() : null);
      case APPRAISAL_FLOOR -> new AppraisalFloor(heading, value(of), node.need("years").whole());
      case PUBLICATIONS ->
          new Publications(
              heading,
              value(of),
              of.attribute("work"),
              Set.copyOf(node.need("subjects").texts()),
              afterRank(node),
              node.has("approved") && node.need("approved").yes(),
              node.has("group-approved") && node.need("group-approved").yes(),
              Set.copyOf(node.textsOr("authorship", List.of())),
              !node.has("counting") || policy(of, "counting").choice().value().equals(EACH_ONCE));
      default -> throw new IllegalStateException(of.kind() + " is no requirement");
    };
  }

  /** The rank works must follow; null in acts in which nobody can have held it. */
  private String afterRank(PackNode node) {
    var acts = node.textsOr("after-rank-acts", List.of());
    return acts.isEmpty() || acts.contains(act) ? node.textOr("after-rank", null) : null;
  }

  private Map<String, Parameter<String>> coveredPosts() {
    var posts = new HashMap<String, Parameter<String>>();
    for (var post : of(ProvisionKind.COVERED_POST)) {
      posts.put(post.id().substring(post.id().indexOf('/') + 1), value(post));
    }
    return posts;
  }

  private AreaReduction areas(Provision of) {
    for (var reference : of.attributes().textsOr("reduced-by", List.of())) {
      var reduction = provision(of, reference);
      if (reduction.kind() == ProvisionKind.TIME_REDUCTION) {
        return new AreaReduction(
            Set.copyOf(reduction.attributes().need("areas").texts()), value(reduction));
      }
    }
    return null;
  }

  private <T> Parameter<T> reducing(Provision of, ProvisionKind kind) {
    for (var reference : of.attributes().textsOr("reduced-by", List.of())) {
      var reduction = provision(of, reference);
      if (reduction.kind() == kind) {
        return value(reduction);
      }
    }
    return null;
  }
}
