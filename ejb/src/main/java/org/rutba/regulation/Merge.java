package org.rutba.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.rutba.rules.law.PeriodCount;
import org.rutba.rules.law.Policy;
import org.rutba.rules.law.Post;
import org.rutba.rules.law.Power;
import org.rutba.rules.law.Proposal;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.law.RegulationVersion;
import org.rutba.rules.pay.PaySchedule;
import org.rutba.rules.rank.Rank;
import org.rutba.rules.rank.RankKeeping;
import org.rutba.rules.rank.RankLadder;

/** Merges the packs that are the law on one day into one regulation. */
final class Merge {

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
        new RequirementMerge(this).byTarget(),
        score.table(),
        pay(),
        boards.route(),
        boards.boards(),
        policies,
        List.copyOf(parameters.values()),
        keeping(),
        new SalaryMerge(this).salaries(),
        new LicenceMerge(this).licences(),
        posts(),
        powers(),
        periods());
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

  String act() {
    return act;
  }

  /** Every policy, by id. */
  Map<String, Policy> policies() {
    return policies;
  }

  /** Every provision that has a value on the day, in the order of the law. */
  Iterable<Provision> provisions() {
    return provisions.values();
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

  private List<Post> posts() {
    var posts = new ArrayList<Post>();
    for (var provision : of(ProvisionKind.LEADERSHIP_POST)) {
      Parameter<Integer> order = this.<Integer>value(provision);
      posts.add(
          new Post(
              provision.attribute("code"), order.value(), provision.title(), order.citation()));
    }
    posts.sort(Comparator.comparingInt(Post::order));
    return posts;
  }

  private Map<String, Power> powers() {
    var powers = new HashMap<String, Power>();
    for (var provision : of(ProvisionKind.POWER)) {
      var code = provision.attribute("code");
      var waives = Set.copyOf(provision.attributes().textsOr("waives", List.of()));
      powers.put(code, new Power(code, provision.title(), value(provision), waives));
    }
    return powers;
  }

  /** The official calendar, unless the law leaves open in which one time is counted. */
  private PeriodCount periods() {
    var counts = of(ProvisionKind.PERIOD_COUNT);
    if (counts.isEmpty()) {
      return PeriodCount.in(calendar());
    }
    var reading = policy(counts.get(0), "reading");
    Parameter<LocalDate> turn = referred(counts.get(0), "switch");
    var chosen = OfficialCalendar.named(reading.choice().value());
    var other = reading.dual() ? OfficialCalendar.named(reading.alternative()) : null;
    return !turn.open() && !day.isBefore(turn.value())
        ? new PeriodCount(OfficialCalendar.named("gregorian"), null, null)
        : new PeriodCount(chosen, other, reading);
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
  Policy policy(Provision from, String key) {
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
}
