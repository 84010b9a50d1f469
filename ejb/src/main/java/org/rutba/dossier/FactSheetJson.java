package org.rutba.dossier;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rutba.rules.facts.Appraisal;
import org.rutba.rules.facts.EliteStatus;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.Hiring;
import org.rutba.rules.facts.InServiceCourse;
import org.rutba.rules.facts.Particulars;
import org.rutba.rules.facts.PayRights;
import org.rutba.rules.facts.PointItem;
import org.rutba.rules.facts.Publication;
import org.rutba.rules.facts.Qualification;
import org.rutba.rules.facts.RankHeld;
import org.rutba.rules.facts.ReevaluationHeld;
import org.rutba.rules.facts.Ruling;
import org.rutba.rules.facts.ServicePeriod;
import org.rutba.rules.facts.Study;
import org.rutba.rules.facts.TeacherCertificate;

/**
 * A fact sheet as JSON. Keys stand in a fixed order, lists in the order of their days, numbers
 * without trailing zeros: the same facts always give the same text, and so the same digest. Days
 * are ISO dates.
 */
public final class FactSheetJson {
  /** Asked for once: looking the implementation up takes longer than writing with it. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private static final JsonReaderFactory READING = Json.createReaderFactory(Map.of());

  private static final String[] KEYS =
      Stream.concat(
              Stream.of(
                  "population",
                  "ranks",
                  "service",
                  "qualifications",
                  "certificate",
                  "appraisals",
                  "courses",
                  "publications",
                  "points",
                  "elite",
                  "pay",
                  "rulings",
                  "retired-on",
                  "hiring",
                  "post",
                  "re-evaluations"),
              CareerJson.KEYS.stream())
          .toArray(String[]::new);

  private static final Set<String> AREAS =
      Set.of("primary", "special-needs", "deprived", "border", "nomadic");
  private static final Set<String> DEGREES =
      Set.of("secondary", "diploma", "associate", "bachelor", "master", "doctorate");
  private static final Set<String> STUDIES = Set.of("regular", "affiliate");
  private static final Set<String> EXCLUSIONS =
      Set.of("not-approved", "towards-degree", "normal-duty");
  private static final Set<String> WORKS = Set.of("article", "book");
  private static final Set<String> SUBJECTS =
      Set.of("taught-subject", "education", "field-of-study");
  private static final Set<String> AUTHORSHIPS = Set.of("authored", "compiled", "translated");
  private static final Set<String> HIRINGS = Set.of("ordinary", "new-hire", "changed-status");
  private static final Set<String> RULINGS = Set.of("confirmed", "refused", "waived");

  private FactSheetJson() {}

  /** The canonical text. */
  public static String write(FactSheet facts) {
    return toJson(facts).toString();
  }

  /** SHA-256 of the canonical text, in lower-case hexadecimal. */
  public static String digest(FactSheet facts) {
    return digest(write(facts));
  }

  /** The same of a canonical text already written. */
  static String digest(String words) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  public static JsonObject toJson(FactSheet facts) {
    var json = JSON.createObjectBuilder().add("population", facts.population());
    json.add("ranks", list(facts.ranks(), FactSheetJson::rank));
    json.add("service", list(facts.service(), FactSheetJson::service));
    json.add("qualifications", list(facts.qualifications(), FactSheetJson::qualification));
    var certificate = facts.certificate();
    if (certificate != null) {
      json.add("certificate", dated(certificate.day(), certificate.evidence()));
    }
    json.add("appraisals", list(facts.appraisals(), FactSheetJson::appraisal));
    json.add("courses", list(facts.courses(), FactSheetJson::course));
    json.add("publications", list(facts.publications(), FactSheetJson::publication));
    json.add("points", list(facts.points(), FactSheetJson::points));
    if (facts.elite() != null) {
      json.add("elite", dated(facts.elite().day(), facts.elite().evidence()));
    }
    json.add("pay", list(facts.pay(), FactSheetJson::pay));
    json.add("rulings", list(facts.rulings(), FactSheetJson::ruling));
    day(json, "retired-on", facts.retiredOn());
    if (facts.hiring() != null) {
      json.add("hiring", hiring(facts.hiring()));
    }
    if (!facts.post().isEmpty()) {
      json.add("post", facts.post());
    }
    if (!facts.reevaluations().isEmpty()) {
      json.add("re-evaluations", list(facts.reevaluations(), FactSheetJson::reevaluation));
    }
    CareerJson.write(json, facts.licensing(), facts.career());
    return json.build();
  }

  static <T> JsonArray list(List<T> items, Function<T, JsonObjectBuilder> writing) {
    var json = new ArrayList<JsonObject>(items.size());
    items.forEach(item -> json.add(writing.apply(item).build()));
    json.sort(Comparator.comparing(FactSheetJson::orderKey).thenComparing(item -> item.toString()));
    return json.stream()
        .collect(Json::createArrayBuilder, JsonArrayBuilder::add, JsonArrayBuilder::addAll)
        .build();
  }

  /** Every item begins with its day or year. */
  private static String orderKey(JsonObject item) {
    return item.values().iterator().next().toString();
  }

  private static JsonObjectBuilder dated(LocalDate day, String evidence) {
    return JSON.createObjectBuilder().add("day", day.toString()).add("evidence", evidence);
  }

  static void day(JsonObjectBuilder json, String key, LocalDate day) {
    if (day != null) {
      json.add(key, day.toString());
    }
  }

  static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.stripTrailingZeros().toPlainString());
  }

  private static JsonArrayBuilder words(Collection<String> words) {
    var json = JSON.createArrayBuilder();
    words.stream().sorted().forEach(json::add);
    return json;
  }

  private static JsonObjectBuilder rank(RankHeld rank) {
    var json = JSON.createObjectBuilder().add("from", rank.from().toString());
    day(json, "to", rank.to());
    json.add("rank", rank.rank());
    whole(json, "level", rank.level());
    whole(json, "step", rank.step());
    return json.add("evidence", rank.evidence());
  }

  private static JsonObjectBuilder service(ServicePeriod period) {
    var json = JSON.createObjectBuilder().add("from", period.from().toString());
    day(json, "to", period.to());
    return json.add("areas", words(period.areas()))
        .add("full-time", period.fullTime())
        .add("teaching", period.teaching())
        .add("evidence", period.evidence());
  }

  private static JsonObjectBuilder qualification(Qualification one) {
    var json =
        JSON.createObjectBuilder()
            .add("day", one.day().toString())
            .add("degree", one.degree())
            .add("field", one.field());
    var study = one.study();
    count(json, "years", study.years(), 0);
    if (study.educational() != null) {
      json.add("educational", study.educational());
    }
    text(json, "study", study.mode());
    yes(json, "sponsored", study.sponsored());
    yes(json, "appointed-on", study.appointedOn());
    return json.add("evidence", one.evidence());
  }

  private static JsonObjectBuilder appraisal(Appraisal appraisal) {
    var json = JSON.createObjectBuilder().add("year", appraisal.year());
    if (appraisal.points() != null) {
      json.add("points", plain(appraisal.points()));
    }
    text(json, "grade", appraisal.grade());
    return json.add("evidence", appraisal.evidence());
  }

  private static JsonObjectBuilder course(InServiceCourse course) {
    var json =
        JSON.createObjectBuilder()
            .add("day", course.day().toString())
            .add("hours", plain(course.hours()))
            .add("specialised", course.specialised());
    yes(json, "direct", course.direct());
    text(json, "excluded", course.excluded());
    return json.add("evidence", course.evidence());
  }

  /** What is as usual is left out, here and for items: facts of old keep their text and digest. */
  private static JsonObjectBuilder publication(Publication work) {
    var json =
        JSON.createObjectBuilder()
            .add("day", work.day().toString())
            .add("kind", work.kind())
            .add("subjects", words(work.subjects()))
            .add("approved", work.approved());
    text(json, "authorship", work.authorship());
    yes(json, "group-approved", work.groupApproved());
    count(json, "printing", work.printing(), 1);
    yes(json, "revised", work.revised());
    return json.add("evidence", work.evidence());
  }

  static void text(JsonObjectBuilder json, String key, String text) {
    if (!text.isEmpty()) {
      json.add(key, text);
    }
  }

  private static void yes(JsonObjectBuilder json, String key, boolean yes) {
    if (yes) {
      json.add(key, true);
    }
  }

  private static void whole(JsonObjectBuilder json, String key, Integer number) {
    if (number != null) {
      json.add(key, number);
    }
  }

  private static void count(JsonObjectBuilder json, String key, int count, int usual) {
    if (count != usual) {
      json.add(key, count);
    }
  }

  private static JsonObjectBuilder hiring(Hiring hiring) {
    return JSON.createObjectBuilder()
        .add("day", hiring.day().toString())
        .add("kind", hiring.kind())
        .add("evidence", hiring.evidence());
  }

  private static JsonObjectBuilder points(PointItem item) {
    var json =
        JSON.createObjectBuilder()
            .add("day", item.day().toString())
            .add("indicator", item.indicator())
            .add("quantity", plain(item.quantity()));
    var about = item.particulars();
    text(json, "category", about.category());
    text(json, "document", about.document());
    count(json, "printing", about.printing(), 1);
    yes(json, "revised", about.revised());
    count(json, "foreign-speakers", about.foreignSpeakers(), 0);
    count(json, "foreign-countries", about.foreignCountries(), 0);
    text(json, "set-by", about.setBy());
    text(json, "reason", about.reason());
    return json.add("evidence", item.evidence());
  }

  private static JsonObjectBuilder pay(PayRights rights) {
    return JSON.createObjectBuilder()
        .add("from", rights.from().toString())
        .add("job-right", plain(rights.jobRight()))
        .add("incumbent-right", plain(rights.incumbentRight()))
        .add("job-supplement", plain(rights.jobSupplement()))
        .add("evidence", rights.evidence());
  }

  private static JsonObjectBuilder reevaluation(ReevaluationHeld one) {
    return JSON.createObjectBuilder()
        .add("day", one.day().toString())
        .add("kept", one.kept())
        .add("evidence", one.evidence());
  }

  private static JsonObjectBuilder ruling(Ruling ruling) {
    return JSON.createObjectBuilder()
        .add("day", ruling.day().toString())
        .add("requirement", ruling.requirement())
        .add("kind", ruling.kind().code())
        .add("power", ruling.power())
        .add("holder", ruling.holder())
        .add("reason", ruling.reason())
        .add("evidence", ruling.evidence());
  }

  /** Reads the text {@link #write} makes. Throws {@link IllegalArgumentException} on any error. */
  public static FactSheet read(String text) {
    try (var reader = READING.createReader(new StringReader(text))) {
      var reading = read(reader.readObject());
      if (!reading.errors().isEmpty()) {
        throw new IllegalArgumentException("no fact sheet: " + reading.errors());
      }
      return reading.facts();
    }
  }

  /** Reads a fact sheet as somebody sent it, and says everything that is wrong with it. */
  public static FactSheetReading read(JsonObject json) {
    var errors = new ArrayList<FactSheetError>();
    var node = new FactNode(json, "", errors, KEYS);
    var ranks =
        node.list("ranks", FactSheetJson::rank, "from", "to", "rank", "level", "step", "evidence");
    var service =
        node.list(
            "service",
            FactSheetJson::service,
            "from",
            "to",
            "areas",
            "full-time",
            "teaching",
            "evidence");
    overlaps(service, node);
    var appraisals =
        node.list("appraisals", FactSheetJson::appraisal, "year", "points", "grade", "evidence");
    twice(appraisals, node);
    var facts =
        FactSheet.of(node.text("population"))
            .ranks(sorted(ranks, RankHeld::from))
            .service(sorted(service, ServicePeriod::from))
            .qualifications(
                sorted(
                    node.list(
                        "qualifications",
                        FactSheetJson::qualification,
                        "day",
                        "degree",
                        "field",
                        "years",
                        "educational",
                        "study",
                        "sponsored",
                        "appointed-on",
                        "evidence"),
                    Qualification::day))
            .certificate(
                node.one(
                    "certificate",
                    one -> new TeacherCertificate(one.day("day"), one.optionalText("evidence")),
                    "day",
                    "evidence"))
            .appraisals(sorted(appraisals, Appraisal::year))
            .courses(
                sorted(
                    node.list(
                        "courses",
                        FactSheetJson::course,
                        "day",
                        "hours",
                        "specialised",
                        "direct",
                        "excluded",
                        "evidence"),
                    InServiceCourse::day))
            .publications(
                sorted(
                    node.list(
                        "publications",
                        FactSheetJson::publication,
                        "day",
                        "kind",
                        "subjects",
                        "approved",
                        "authorship",
                        "group-approved",
                        "printing",
                        "revised",
                        "evidence"),
                    Publication::day))
            .points(
                sorted(
                    node.list(
                        "points",
                        FactSheetJson::item,
                        "day",
                        "indicator",
                        "quantity",
                        "category",
                        "document",
                        "printing",
                        "revised",
                        "foreign-speakers",
                        "foreign-countries",
                        "set-by",
                        "reason",
                        "evidence"),
                    PointItem::day))
            .elite(
                node.one(
                    "elite",
                    one -> new EliteStatus(one.day("day"), one.optionalText("evidence")),
                    "day",
                    "evidence"))
            .pay(
                sorted(
                    node.list(
                        "pay",
                        FactSheetJson::pay,
                        "from",
                        "job-right",
                        "incumbent-right",
                        "job-supplement",
                        "evidence"),
                    PayRights::from))
            .rulings(
                sorted(
                    node.list(
                        "rulings",
                        FactSheetJson::ruling,
                        "day",
                        "requirement",
                        "kind",
                        "power",
                        "holder",
                        "reason",
                        "evidence"),
                    Ruling::day))
            .retiredOn(node.optionalDay("retired-on"))
            .hiring(
                node.one(
                    "hiring",
                    one ->
                        new Hiring(
                            one.day("day"),
                            one.oneOf("kind", HIRINGS),
                            one.optionalText("evidence")),
                    "day",
                    "kind",
                    "evidence"))
            .post(node.optionalText("post"))
            .reevaluations(
                sorted(
                    node.list(
                        "re-evaluations",
                        one ->
                            new ReevaluationHeld(
                                one.day("day"), one.yes("kept"), one.optionalText("evidence")),
                        "day",
                        "kept",
                        "evidence"),
                    ReevaluationHeld::day))
            .licensing(CareerJson.licensing(node))
            .career(CareerJson.career(node))
            .build();
    return new FactSheetReading(errors.isEmpty() ? facts : null, errors);
  }

  static <T, D extends Comparable<? super D>> List<T> sorted(List<T> items, Function<T, D> day) {
    return items.stream().sorted(Comparator.comparing(day)).collect(Collectors.toList());
  }

  private static RankHeld rank(FactNode node) {
    var from = node.day("from");
    return new RankHeld(
        node.text("rank"),
        from,
        end(node, from),
        node.optionalText("evidence"),
        place(node, "level"),
        place(node, "step"));
  }

  /** A level or step, 1 for the lowest; null where it is absent. */
  private static Integer place(FactNode node, String key) {
    if (!node.has(key)) {
      return null;
    }
    int place = node.whole(key);
    if (place < 1) {
      node.error(key, "not-from-1", Integer.toString(place));
    }
    return place;
  }

  private static Qualification qualification(FactNode node) {
    var mode = node.has("study") ? node.oneOf("study", STUDIES) : "";
    return new Qualification(
        node.oneOf("degree", DEGREES),
        node.optionalText("field"),
        node.day("day"),
        node.optionalText("evidence"),
        study(
            new Study(
                node.has("years") ? node.whole("years") : 0,
                node.has("educational") ? node.yes("educational") : null,
                mode,
                node.has("sponsored") && node.yes("sponsored"),
                node.has("appointed-on") && node.yes("appointed-on"))));
  }

  private static Study study(Study read) {
    return read.equals(Study.UNRECORDED) ? Study.UNRECORDED : read;
  }

  private static InServiceCourse course(FactNode node) {
    return new InServiceCourse(
        node.number("hours"),
        node.yes("specialised"),
        node.day("day"),
        node.optionalText("evidence"),
        node.has("direct") && node.yes("direct"),
        node.has("excluded") ? node.oneOf("excluded", EXCLUSIONS) : "");
  }

  private static ServicePeriod service(FactNode node) {
    var from = node.day("from");
    return new ServicePeriod(
        from,
        end(node, from),
        node.words("areas", AREAS),
        node.yes("full-time"),
        node.yes("teaching"),
        node.optionalText("evidence"));
  }

  static LocalDate end(FactNode node, LocalDate from) {
    var to = node.optionalDay("to");
    if (to != null && to.isBefore(from)) {
      node.error("to", "ends-before-it-begins", to.toString());
      return null;
    }
    return to;
  }

  private static Appraisal appraisal(FactNode node) {
    var grade = node.optionalText("grade");
    var points = grade.isEmpty() || node.has("points") ? node.number("points") : null;
    if (points != null && points.compareTo(BigDecimal.valueOf(100)) > 0) {
      node.error("points", "above-100", points.toString());
    }
    return new Appraisal(node.whole("year"), points, grade, node.optionalText("evidence"));
  }

  private static Publication publication(FactNode node) {
    return new Publication(
        node.oneOf("kind", WORKS),
        node.words("subjects", SUBJECTS),
        node.day("day"),
        node.yes("approved"),
        node.optionalText("evidence"),
        node.has("authorship") ? node.oneOf("authorship", AUTHORSHIPS) : "",
        node.has("group-approved") && node.yes("group-approved"),
        printing(node),
        node.has("revised") && node.yes("revised"));
  }

  private static int printing(FactNode node) {
    int printing = node.has("printing") ? node.whole("printing") : 1;
    if (printing < 1) {
      node.error("printing", "no-such-printing", Integer.toString(printing));
    }
    return Math.max(1, printing);
  }

  private static PointItem item(FactNode node) {
    return new PointItem(
        node.text("indicator"),
        node.number("quantity"),
        node.day("day"),
        node.optionalText("evidence"),
        new Particulars(
            node.optionalText("category"),
            node.optionalText("document"),
            printing(node),
            node.has("revised") && node.yes("revised"),
            node.has("foreign-speakers") ? node.whole("foreign-speakers") : 0,
            node.has("foreign-countries") ? node.whole("foreign-countries") : 0,
            node.optionalText("set-by"),
            node.optionalText("reason")));
  }

  private static PayRights pay(FactNode node) {
    return new PayRights(
        node.day("from"),
        node.number("job-right"),
        node.number("incumbent-right"),
        node.number("job-supplement"),
        node.optionalText("evidence"));
  }

  private static Ruling ruling(FactNode node) {
    var kind = node.oneOf("kind", RULINGS);
    return new Ruling(
        node.text("requirement"),
        kind.equals("refused")
            ? Ruling.Kind.REFUSED
            : kind.equals("waived") ? Ruling.Kind.WAIVED : Ruling.Kind.CONFIRMED,
        node.text("power"),
        node.text("holder"),
        node.text("reason"),
        node.day("day"),
        node.optionalText("evidence"));
  }

  private static void overlaps(List<ServicePeriod> service, FactNode node) {
    for (int i = 0; i < service.size(); i++) {
      for (int j = 0; j < i; j++) {
        var one = service.get(i);
        var other = service.get(j);
        if ((one.to() == null || other.from().isBefore(one.to()))
            && (other.to() == null || one.from().isBefore(other.to()))) {
          node.error("service/" + i + "/from", "overlaps", one.from().toString());
        }
      }
    }
  }

  private static void twice(List<Appraisal> appraisals, FactNode node) {
    for (int i = 0; i < appraisals.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (appraisals.get(i).year() == appraisals.get(j).year()) {
          node.error("appraisals/" + i + "/year", "stands-twice", appraisals.get(i).year() + "");
        }
      }
    }
  }
}
