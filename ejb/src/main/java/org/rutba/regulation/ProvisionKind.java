package org.rutba.regulation;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
  BOARD_DECISION("requires", PackNode::text, Set.of("targets"), Set.of("acts", "minorities")),
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

  ROUTE("boards", PackNode::texts, Set.of("rank"), Set.of()),
  BOARD("requires", PackNode::text, Set.of("level"), Set.of()),
  SEAT("seats", PackNode::whole, Set.of("level", "office", "filled"), Set.of("chosen-by")),
  QUORUM("share", ProvisionKind::share, Set.of("level"), Set.of()),
  MAJORITY("share", ProvisionKind::share, Set.of("level"), Set.of()),
  MAJORITY_OF("of", node -> node.oneOf(List.of("members", "present")), Set.of("level"), Set.of()),
  TIE("to", node -> node.oneOf(List.of("chair", "lost")), Set.of("level"), Set.of()),
  TERM("lasts", PackNode::period, Set.of("level"), Set.of()),
  BALLOT("ballot", node -> node.oneOf(List.of("open", "secret")), Set.of("level"), Set.of()),

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
