package org.rutba.assessment;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.FindingStatus;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.judgement.Outcome;
import org.rutba.rules.judgement.Reading;
import org.rutba.rules.judgement.Verdict;
import org.rutba.rules.law.Citation;
import org.rutba.rules.law.PackVersion;
import org.rutba.rules.law.RegulationVersion;
import org.rutba.rules.law.Text;
import org.rutba.rules.scoring.Scorecard;

/** A whole judgement as JSON, as it is kept for good and as the REST interface answers. */
public final class JudgementJson {
  /** Asked for once: looking the implementation up takes longer than writing with it. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private static final JsonReaderFactory READING = Json.createReaderFactory(Map.of());

  private JudgementJson() {}

  public static String write(Judgement judgement) {
    return toJson(judgement).toString();
  }

  public static JsonObject toJson(Judgement judgement) {
    var json =
        JSON.createObjectBuilder()
            .add("target", judgement.target())
            .add("day", judgement.day().toString())
            .add("verdict", judgement.verdict().code())
            .add("draft", judgement.version().draft())
            .add("illustrative", judgement.illustrative());
    day(json, "earliest-day", judgement.earliestDay());
    json.add("findings", list(judgement.findings(), JudgementJson::finding));
    if (judgement.scorecard() != null) {
      json.add("scorecard", scorecard(judgement.scorecard()));
    }
    return json.add("outcome", outcome(judgement.outcome()))
        .add("readings", list(judgement.readings(), JudgementJson::reading))
        .add("regulation", version(judgement.version()))
        .build();
  }

  private static <T> JsonArrayBuilder list(
      Collection<T> items, Function<T, JsonObjectBuilder> writing) {
    var json = JSON.createArrayBuilder();
    items.forEach(item -> json.add(writing.apply(item)));
    return json;
  }

  private static JsonArrayBuilder texts(Collection<String> texts) {
    var json = JSON.createArrayBuilder();
    texts.forEach(json::add);
    return json;
  }

  private static void day(JsonObjectBuilder json, String key, LocalDate day) {
    if (day != null) {
      json.add(key, day.toString());
    }
  }

  private static void measure(JsonObjectBuilder json, String key, Measure measure) {
    if (measure != null) {
      json.add(key, measure(measure));
    }
  }

  static JsonObjectBuilder text(Text text) {
    var json = JSON.createObjectBuilder();
    new TreeMap<>(text.byLanguage()).forEach(json::add);
    return json;
  }

  static JsonObjectBuilder finding(Finding finding) {
    var json =
        JSON.createObjectBuilder()
            .add("requirement", finding.requirement())
            .add("kind", finding.kind())
            .add("title", text(finding.title()))
            .add("status", finding.status().code());
    measure(json, "needed", finding.needed());
    measure(json, "found", finding.found());
    json.add("notes", list(finding.notes(), JudgementJson::note))
        .add("citation", citation(finding.citation()))
        .add("evidence", texts(finding.evidence()))
        .add("missing", list(finding.missing(), JudgementJson::missing));
    day(json, "earliest-day", finding.earliestDay());
    json.add("illustrative", finding.illustrative())
        .add("unconfirmed", texts(finding.unconfirmed()));
    if (finding.alternative() != null) {
      json.add("alternative", finding(finding.alternative()));
    }
    return json;
  }

  private static JsonObjectBuilder note(Note note) {
    return JSON.createObjectBuilder()
        .add("key", note.key().code())
        .add("arguments", list(note.arguments(), JudgementJson::measure));
  }

  private static JsonObjectBuilder missing(Missing missing) {
    var json =
        JSON.createObjectBuilder()
            .add("requirement", missing.requirement())
            .add("kind", missing.kind().code());
    measure(json, "amount", missing.amount());
    if (missing.year() != null) {
      json.add("year", missing.year());
    }
    return json;
  }

  private static JsonObjectBuilder measure(Measure measure) {
    var json = JSON.createObjectBuilder();
    if (measure instanceof Measure.Span span) {
      return json.add("span", span.period().toString());
    } else if (measure instanceof Measure.Points points) {
      return json.add("points", points.value());
    } else if (measure instanceof Measure.Count count) {
      return json.add("count", count.value());
    } else if (measure instanceof Measure.Day day) {
      return json.add("day", day.day().toString());
    } else if (measure instanceof Measure.Year year) {
      return json.add("year", year.year());
    }
    var code = (Measure.Code) measure;
    return json.add("vocabulary", code.vocabulary()).add("code", code.code());
  }

  public static JsonObjectBuilder citation(Citation citation) {
    return JSON.createObjectBuilder()
        .add("instrument", citation.instrument())
        .add("instrument-title", text(citation.instrumentTitle()))
        .add("article", citation.article())
        .add("article-title", text(citation.articleTitle()))
        .add("text", text(citation.text()))
        .add("catalogue", citation.catalogue())
        .add("proposed-by", text(citation.proposedBy()));
  }

  public static JsonObjectBuilder scorecard(Scorecard card) {
    var json =
        JSON.createObjectBuilder()
            .add("rows", list(card.rows(), JudgementJson::row))
            .add("total", card.total());
    if (card.maximum() != null) {
      json.add("maximum", card.maximum());
    }
    json.add("citation", citation(card.citation())).add("unconfirmed", texts(card.unconfirmed()));
    return card.notes().isEmpty()
        ? json
        : json.add("notes", list(card.notes(), JudgementJson::note));
  }

  private static JsonObjectBuilder row(Scorecard.Row row) {
    var json =
        JSON.createObjectBuilder()
            .add("row", row.code())
            .add("number", row.number())
            .add("title", text(row.title()))
            .add("points", row.points())
            .add("uncapped", row.uncapped());
    if (row.maximum() != null) {
      json.add("maximum", row.maximum());
    }
    return json.add("illustrative", row.illustrative()).add("evidence", texts(row.evidence()));
  }

  private static JsonObjectBuilder outcome(Outcome outcome) {
    var json = JSON.createObjectBuilder();
    if (outcome.from() != null) {
      json.add("from", outcome.from());
    }
    json.add("to", outcome.to());
    if (outcome.percentage() != null) {
      json.add("percentage", outcome.percentage());
    }
    return json.add("illustrative", outcome.illustrative());
  }

  private static JsonObjectBuilder reading(Reading reading) {
    return JSON.createObjectBuilder()
        .add("policy", reading.policy())
        .add("title", text(reading.title()))
        .add("chosen", reading.chosen())
        .add("alternative", reading.alternative())
        .add("verdict", reading.verdict().code())
        .add("diverging", texts(reading.diverging()));
  }

  public static JsonObjectBuilder version(RegulationVersion version) {
    return JSON.createObjectBuilder()
        .add("packs", list(version.packs(), JudgementJson::pack))
        .add("cited", list(version.cited(), JudgementJson::pack))
        .add("confirmation-revision", version.confirmationRevision())
        .add("overlay", version.overlay())
        .add("draft", version.draft());
  }

  private static JsonObjectBuilder pack(PackVersion pack) {
    return JSON.createObjectBuilder()
        .add("pack", pack.pack())
        .add("version", pack.version())
        .add("sha256", pack.sha256());
  }

  /** Reads the text {@link #write} makes. */
  public static Judgement read(String text) {
    try (var reader = READING.createReader(new StringReader(text))) {
      var json = reader.readObject();
      return new Judgement(
          json.getString("target"),
          LocalDate.parse(json.getString("day")),
          verdict(json.getString("verdict")),
          objects(json, "findings", JudgementJson::readFinding),
          json.containsKey("scorecard") ? readScorecard(json.getJsonObject("scorecard")) : null,
          readOutcome(json.getJsonObject("outcome")),
          readDay(json, "earliest-day"),
          objects(json, "readings", JudgementJson::readReading),
          readVersion(json.getJsonObject("regulation")));
    }
  }

  private static <T> List<T> objects(JsonObject json, String key, Function<JsonObject, T> reading) {
    var items = new ArrayList<T>();
    for (var item : json.getJsonArray(key)) {
      items.add(reading.apply(item.asJsonObject()));
    }
    return items;
  }

  private static List<String> readTexts(JsonObject json, String key) {
    return json.getJsonArray(key).getValuesAs(JsonString::getString);
  }

  private static Text readText(JsonObject json, String key) {
    var words = new HashMap<String, String>();
    json.getJsonObject(key)
        .forEach((language, value) -> words.put(language, ((JsonString) value).getString()));
    return new Text(words);
  }

  private static LocalDate readDay(JsonObject json, String key) {
    return json.containsKey(key) ? LocalDate.parse(json.getString(key)) : null;
  }

  private static BigDecimal readNumber(JsonObject json, String key) {
    return json.containsKey(key) ? json.getJsonNumber(key).bigDecimalValue() : null;
  }

  private static <E extends Enum<E>> E word(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Verdict verdict(String code) {
    return word(Verdict.class, code);
  }

  private static Finding readFinding(JsonObject json) {
    return new Finding(
        json.getString("requirement"),
        json.getString("kind"),
        readText(json, "title"),
        word(FindingStatus.class, json.getString("status")),
        readMeasure(json, "needed"),
        readMeasure(json, "found"),
        objects(json, "notes", JudgementJson::readNote),
        readCitation(json.getJsonObject("citation")),
        readTexts(json, "evidence"),
        objects(json, "missing", JudgementJson::readMissing),
        readDay(json, "earliest-day"),
        json.getBoolean("illustrative"),
        readTexts(json, "unconfirmed"),
        json.containsKey("alternative") ? readFinding(json.getJsonObject("alternative")) : null);
  }

  private static Note readNote(JsonObject json) {
    return new Note(
        word(Note.Key.class, json.getString("key")),
        objects(json, "arguments", JudgementJson::readMeasure));
  }

  private static Missing readMissing(JsonObject json) {
    return new Missing(
        json.getString("requirement"),
        word(Missing.Kind.class, json.getString("kind")),
        readMeasure(json, "amount"),
        json.containsKey("year") ? Integer.valueOf(json.getInt("year")) : null);
  }

  private static Measure readMeasure(JsonObject json, String key) {
    return json.containsKey(key) ? readMeasure(json.getJsonObject(key)) : null;
  }

  private static Measure readMeasure(JsonObject json) {
    if (json.containsKey("span")) {
      return Measure.span(Period.parse(json.getString("span")));
    } else if (json.containsKey("points")) {
      return Measure.points(readNumber(json, "points"));
    } else if (json.containsKey("count")) {
      return Measure.count(json.getInt("count"));
    } else if (json.containsKey("day")) {
      return new Measure.Day(LocalDate.parse(json.getString("day")));
    } else if (json.containsKey("year")) {
      return new Measure.Year(json.getInt("year"));
    }
    return Measure.code(json.getString("vocabulary"), json.getString("code"));
  }

  private static Citation readCitation(JsonObject json) {
    return new Citation(
        json.getString("instrument"),
        readText(json, "instrument-title"),
        json.getString("article"),
        readText(json, "article-title"),
        readText(json, "text"),
        json.getString("catalogue"),
        readText(json, "proposed-by"));
  }

  private static Scorecard readScorecard(JsonObject json) {
    return new Scorecard(
        objects(json, "rows", JudgementJson::readRow),
        readNumber(json, "total"),
        readNumber(json, "maximum"),
        readCitation(json.getJsonObject("citation")),
        readTexts(json, "unconfirmed"),
        json.containsKey("notes") ? objects(json, "notes", JudgementJson::readNote) : List.of());
  }

  private static Scorecard.Row readRow(JsonObject json) {
    return new Scorecard.Row(
        json.getString("row"),
        json.getString("number"),
        readText(json, "title"),
        readNumber(json, "points"),
        readNumber(json, "uncapped"),
        readNumber(json, "maximum"),
        json.getBoolean("illustrative"),
        readTexts(json, "evidence"));
  }

  private static Outcome readOutcome(JsonObject json) {
    return new Outcome(
        json.getString("from", null),
        json.getString("to"),
        readNumber(json, "percentage"),
        json.getBoolean("illustrative"));
  }

  private static Reading readReading(JsonObject json) {
    return new Reading(
        json.getString("policy"),
        readText(json, "title"),
        json.getString("chosen"),
        json.getString("alternative"),
        verdict(json.getString("verdict")),
        readTexts(json, "diverging"));
  }

  /** A version as {@link #version} writes it. */
  public static RegulationVersion readVersion(JsonObject json) {
    return new RegulationVersion(
        objects(json, "packs", JudgementJson::readPack),
        objects(json, "cited", JudgementJson::readPack),
        json.getJsonNumber("confirmation-revision").longValueExact(),
        json.getBoolean("overlay"),
        json.getBoolean("draft"));
  }

  private static PackVersion readPack(JsonObject json) {
    return new PackVersion(
        json.getString("pack"), json.getString("version"), json.getString("sha256"));
  }
}
