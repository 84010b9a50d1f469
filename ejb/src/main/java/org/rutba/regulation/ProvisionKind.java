package org.rutba.regulation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rutba.rules.appeal.Reopening;
import org.rutba.rules.board.Share;
import org.rutba.rules.scoring.ForeignSpeakers;
import org.rutba.rules.scoring.HourBlocks;

/**
 * The kinds of provision a pack may hold: the key its values stand under, how they are read, and
 * the keys that describe the provision.
 */
enum ProvisionKind {
  RANK("order", PackNode::whole, Set.of("code"), Set.of()),
  DEGREE_ORDER("degrees", PackNode::texts, Set.of(), Set.of()),

  CERTIFICATE("requires", PackNode::text, Set.of("targets"), Set.of("acts")),
  BOARD_DECISION(
      "requires",
      PackNode::text,
      Set.of("targets"),
      Set.of("acts", "minorities", "for-ranks", "for-degrees")),
  COVERED("requires", PackNode::text, Set.of("targets"), Set.of("acts")),
  SERVING_ON("requires", PackNode::text, Set.of("targets", "first"), Set.of("acts")),
  PLACEMENT_BAND("below", PackNode::period, Set.of("targets", "reading"), Set.of("acts")),
  YEARS_IN_RANK(
      "minimum", PackNode::period, Set.of("targets", "rank"), Set.of("acts", "reduced-by")),
  SERVICE_YEARS(
      "minimum",
      PackNode::period,
      Set.of("targets", "teaching"),
      Set.of("acts", "reduced-by", "area-years")),
  DEGREE("minimum", PackNode::text, Set.of("targets"), Set.of("acts", "unless")),
  MINIMUM_POINTS("minimum", PackNode::number, Set.of("targets"), Set.of("acts")),
  ANNUAL_POINTS_FLOOR(
      "minimum", PackNode::number, Set.of("targets", "rank", "reading"), Set.of("acts")),
  APPRAISAL_MEAN(
      "minimum", PackNode::number, Set.of("targets", "years"), Set.of("acts", "below-service")),
  APPRAISAL_FLOOR("minimum", PackNode::number, Set.of("targets", "years"), Set.of("acts")),
  PUBLICATIONS(
      "minimum",
      PackNode::whole,
      Set.of("targets", "work", "subjects"),
      Set.of(
          "acts",
          "after-rank",
          "after-rank-acts",
          "approved",
          "group-approved",
          "authorship",
          "counting")),

  DECISION_BASIS("requires", PackNode::text, Set.of(), Set.of()),
  INCOMPLETE_TEXT("reads", PackNode::text, Set.of(), Set.of()),
  TIME_REDUCTION("reduction", PackNode::period, Set.of("areas"), Set.of()),
  ELITE_MINIMUM("minimum", PackNode::period, Set.of(), Set.of()),
  ELITE_DEDUCTION("deduction", PackNode::period, Set.of(), Set.of()),
  DEGREE_EXCEPTION("minimum", PackNode::period, Set.of(), Set.of()),

  REEVALUATION("every", PackNode::period, Set.of("threshold", "landing", "repeated"), Set.of()),

  SCORE_TABLE("requires", PackNode::text, Set.of(), Set.of()),
  SCORE_ROW("maximum", PackNode::number, Set.of("row", "number"), Set.of()),
  ITEM_POINTS(
      "points",
      PackNode::number,
      Set.of("row", "indicator"),
      Set.of(
          "hours",
          "document",
          "set-by",
          "before-service",
          "listed",
          "later-printing",
          "international",
          "abroad")),
  LISTED("items", PackNode::texts, Set.of(), Set.of()),
  PRINTING_SHARE("percent", PackNode::number, Set.of(), Set.of()),
  FOREIGN_SPEAKERS("abroad", ProvisionKind::foreignSpeakers, Set.of(), Set.of()),
  ROW_SUBSTITUTE("share", PackNode::number, Set.of("row", "hiring", "by", "ranks"), Set.of()),
  ITEM_CAP("maximum", PackNode::number, Set.of("indicator"), Set.of()),
  HOUR_BLOCK("block", ProvisionKind::hourBlock, Set.of(), Set.of()),

  SUPPLEMENT("percentage", PackNode::number, Set.of("rank"), Set.of()),
  APPLIES_FROM("day", PackNode::day, Set.of(), Set.of()),
  EXCLUDED_FROM("bases", PackNode::texts, Set.of(), Set.of()),
  ENTITLEMENT("requires", PackNode::text, Set.of(), Set.of()),
  COEFFICIENT("rial-per-point", PackNode::number, Set.of(), Set.of()),
  PAYROLL_LABEL("code", PackNode::whole, Set.of(), Set.of()),

  COVERED_POST(
      "population", node -> node.oneOf(List.of("teacher", "administrative")), Set.of(), Set.of()),
  CRITERIA_ORDER("criteria", PackNode::texts, Set.of(), Set.of("reading")),
  DEADLINE("within", PackNode::period, Set.of(), Set.of()),
  ANNOUNCED_DAY("day", PackNode::day, Set.of(), Set.of()),

  ORDER_TYPE("issued-on", PackNode::text, Set.of(), Set.of()),
  DECREE_FIELDS("fields", PackNode::texts, Set.of(), Set.of()),
  SPECIAL_GROUND(
      "proof",
      node -> node.oneOf(List.of("chair-confirms", "papers", "hospital-papers", "passport-stamps")),
      Set.of(),
      Set.of()),
  REOPENING("reopening", ProvisionKind::reopening, Set.of(), Set.of()),

  APPLICANTS("who", PackNode::texts, Set.of(), Set.of()),
  ROUTE("boards", PackNode::texts, Set.of("rank"), Set.of()),
  BOARD("requires", PackNode::text, Set.of("level"), Set.of()),
  SEAT("seats", PackNode::whole, Set.of("level", "office", "filled"), Set.of("chosen-by")),
  QUORUM("share", ProvisionKind::share, Set.of("level"), Set.of()),
  MAJORITY("share", ProvisionKind::share, Set.of("level"), Set.of()),
  MAJORITY_OF("of", node -> node.oneOf(List.of("members", "present")), Set.of("level"), Set.of()),
  TIE("to", node -> node.oneOf(List.of("chair", "lost")), Set.of("level"), Set.of()),
  TERM("lasts", PackNode::period, Set.of("level"), Set.of()),
  BALLOT("ballot", node -> node.oneOf(List.of("open", "secret")), Set.of("level"), Set.of()),

  EXAM_SCORES(
      "minimum",
      PackNode::number,
      Set.of("targets", "tests", "pass", "reading", "attempts", "valid-for"),
      Set.of("acts", "untested", "stands-in")),
  POINTS("points", PackNode::number, Set.of(), Set.of()),
  SPECIALTIES("specialties", PackNode::texts, Set.of(), Set.of()),
  TEST("parts", PackNode::texts, Set.of("code"), Set.of()),
  TEST_EXEMPTION("drops", PackNode::text, Set.of("test", "specialty"), Set.of()),
  TEST_SUBSTITUTE("levels", PackNode::texts, Set.of("test", "until"), Set.of()),
  LICENCE_TERM("lasts", PackNode::period, Set.of("fetched", "counted"), Set.of()),
  LICENCE_HELD(
      "minimum",
      PackNode::text,
      Set.of("targets", "last-day"),
      Set.of("acts", "grace", "grace-start")),
  EXPERIENCE("by-degree", ProvisionKind::periods, Set.of("targets"), Set.of("acts")),
  TIME_IN_RANK(
      "by-degree",
      ProvisionKind::periods,
      Set.of("targets", "rank"),
      Set.of("acts", "credited", "reading", "other-reading")),
  OTHER_TIME("by-degree", ProvisionKind::periods, Set.of(), Set.of()),
  SERVED_IN_RANK(
      "minimum", PackNode::period, Set.of("targets", "ranks"), Set.of("acts", "for-ranks")),
  SERVED_IN_POST(
      "minimum", PackNode::period, Set.of("targets", "posts"), Set.of("acts", "for-ranks")),
  QUALIFIED_DEGREE(
      "minimum",
      PackNode::text,
      Set.of("targets"),
      Set.of("acts", "years", "educational", "regular")),
  SPECIALTY_NEED("requires", PackNode::text, Set.of("targets"), Set.of("acts")),
  GRADE_ORDER("grades", PackNode::texts, Set.of(), Set.of()),
  GRADE_FLOOR("minimum", PackNode::text, Set.of("targets", "years"), Set.of("acts", "for-ranks")),
  DEVELOPMENT_POINTS(
      "requires",
      PackNode::text,
      Set.of("targets", "own-specialty", "direct", "per-year"),
      Set.of("acts", "for-ranks")),
  DEVELOPMENT_MINIMUM("points", PackNode::number, Set.of("rank", "degree"), Set.of()),
  PAST_SERVICE(
      "requires",
      node -> node.oneOf(List.of("not-dismissed", "recovered")),
      Set.of("targets"),
      Set.of("acts")),
  RANK_AT_LEAST("minimum", PackNode::text, Set.of("targets"), Set.of("acts")),
  DIRECT_APPOINTMENT("allowed", PackNode::yes, Set.of("targets"), Set.of("acts")),

  RANK_SIZE("steps", PackNode::whole, Set.of("rank", "levels"), Set.of()),
  PAY_LEVEL("salaries", PackNode::numbers, Set.of("rank", "level"), Set.of()),
  INCREMENT("amount", PackNode::number, Set.of("rank", "level"), Set.of()),
  TRANSPORT("amount", PackNode::number, Set.of("rank"), Set.of("levels", "reading", "read-as")),
  WEEKLY_LOAD("periods", PackNode::whole, Set.of("rank", "teaching"), Set.of("reading", "read-as")),
  ENTRY_STEP(
      "place", ProvisionKind::step, Set.of("rank", "degree"), Set.of("years", "educational")),
  INCREMENT_STOP("lasts", PackNode::period, Set.of("rank", "old-level", "before-level"), Set.of()),
  STOP_SHARE("percent", PackNode::number, Set.of("degree"), Set.of()),
  YEARLY_DAY("on", ProvisionKind::yearlyDay, Set.of(), Set.of()),
  OLD_LEVEL("placed-in", PackNode::text, Set.of("level", "complete"), Set.of("bonus")),
  OLD_SALARIES("salaries", PackNode::numbers, Set.of("level"), Set.of()),
  STEPS("steps", PackNode::whole, Set.of(), Set.of()),
  HIGHER_GROUND("before", PackNode::day, Set.of("rank", "ground"), Set.of("posts", "degrees")),
  DEDUCTION("percent", PackNode::number, Set.of(), Set.of()),
  ALLOWANCE("amount", PackNode::number, Set.of("post"), Set.of()),
  LEADERSHIP_POST("order", PackNode::whole, Set.of("code"), Set.of()),
  POWER("holder", PackNode::text, Set.of("code"), Set.of("waives")),
  PERIOD_COUNT("counted", PackNode::text, Set.of("reading", "switch"), Set.of()),
  DURATION("lasts", PackNode::period, Set.of(), Set.of("posts")),

  STEP_DEADLINE("working-days", PackNode::whole, Set.of("step"), Set.of()),
  RETURN_ROUNDS("rounds", PackNode::whole, Set.of(), Set.of()),

  POLICY("choice", PackNode::text, Set.of("options", "catalogue"), Set.of("dual"));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String valueKey;
  private final Function<PackNode, Object> reading;
  private final Set<String> required;
  private final Set<String> optional;

  ProvisionKind(
      String valueKey,
      Function<PackNode, Object> reading,
      Set<String> required,
      Set<String> optional) {
    this.valueKey = valueKey;
    this.reading = reading;
    this.required = required;
    this.optional = optional;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ProvisionKind of(PackNode node) {
    return Arrays.stream(values())
        .filter(kind -> kind.code().equals(node.text()))
        .findFirst()
        .orElseThrow(() -> node.defect("there is no kind " + node.text()));
  }

  String valueKey() {
    return valueKey;
  }

  /** Reads a value of this kind, as a pack or a confirmation writes it. */
  Object read(PackNode node) {
    return reading.apply(node);
  }

  Set<String> required() {
    return required;
  }

  Set<String> optional() {
    return optional;
  }

  /** Time by code of a degree. */
  private static Map<String, Period> periods(PackNode node) {
    var periods = new LinkedHashMap<String, Period>();
    node.entries().forEach((degree, time) -> periods.put(degree, time.period()));
    if (periods.isEmpty()) {
      throw node.defect("no degree is given");
    }
    return periods;
  }

  /** A level and a step: {@code [1, 3]}. */
  private static List<Integer> step(PackNode node) {
    var place = node.items().stream().map(PackNode::whole).toList();
    if (place.size() != 2 || place.contains(0)) {
      throw node.defect("expected a level and a step, from 1");
    }
    return place;
  }

  private static String yearlyDay(PackNode node) {
    if (!node.text().matches("(0[1-9]|1[0-2])/(0[1-9]|[12]\\d|30)")) {
      throw node.defect("\"" + node.text() + "\" is no month and day; write it as 01/15");
    }
    return node.text();
  }

  private static ForeignSpeakers foreignSpeakers(PackNode node) {
    node.allow(Set.of("speakers", "countries"));
    try {
      return new ForeignSpeakers(node.need("speakers").whole(), node.need("countries").whole());
    } catch (IllegalArgumentException e) {
      throw node.defect(e.getMessage());
    }
  }

  private static Share share(PackNode node) {
    try {
      return Share.parse(node.text());
    } catch (IllegalArgumentException e) {
      throw node.defect(e.getMessage());
    }
  }

  private static Reopening reopening(PackNode node) {
    node.allow(Set.of("times", "hours", "extendable"));
    try {
      return new Reopening(
          node.need("times").whole(),
          Duration.ofHours(node.need("hours").whole()),
          node.need("extendable").yes());
    } catch (IllegalArgumentException e) {
      throw node.defect(e.getMessage());
    }
  }

  private static HourBlocks hourBlock(PackNode node) {
    node.allow(Set.of("hours", "specialised-percent", "general-percent"));
    var hours = node.need("hours").number();
    var specialised = node.need("specialised-percent").number();
    var general = node.need("general-percent").number();
    if (specialised.add(general).compareTo(HUNDRED) != 0) {
      throw node.defect("the two percentages do not make 100");
    }
    return new HourBlocks(
        hours.multiply(specialised).divide(HUNDRED), hours.multiply(general).divide(HUNDRED));
  }
}
