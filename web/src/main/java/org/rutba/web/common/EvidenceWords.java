package org.rutba.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rutba.dossier.evidence.EvidenceLine;
import org.rutba.dossier.evidence.ItemFacts;
import org.rutba.dossier.evidence.StepLine;
import org.rutba.rules.scoring.ItemTerms;
import org.rutba.web.ui.Findings;
import org.rutba.web.ui.Format;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.WordsOfLaw;

/** Evidence in the reader's words. */
@Named
@RequestScoped
public class EvidenceWords {
  private static final long KILO = 1024;

  @Inject private Messages words;
  @Inject private Findings findings;
  @Inject private Format format;
  @Inject private WordsOfLaw law;

  /** What a piece is: an article, a degree, or the item of the table it counts as. */
  public String kind(EvidenceLine line) {
    return "point".equals(line.kind())
        ? law.indicator(line.indicator())
        : words.get("evidence.kind." + line.kind());
  }

  /** The sign beside a state. */
  public String tag(String state) {
    return switch (state) {
      case "waiting" -> "checking";
      case "before-board" -> "voting";
      case "accepted" -> "met";
      case "quarantined" -> "held";
      case "checked" -> "valid";
      case "rejected" -> "failed";
      case "open" -> "submitted";
      case "applied" -> "completed";
      default -> state;
    };
  }

  public String subjects(List<String> codes) {
    return codes.stream()
        .map(code -> findings.word("subject", code))
        .collect(Collectors.joining(words.get("common.period.join")));
  }

  /** One of the things the table lists. */
  public String category(String code) {
    var key = "common.listed." + code;
    return words.has(key) ? words.get(key) : code;
  }

  /** A form an item rests on. */
  public String document(String code) {
    var key = "evidence.document." + code;
    return words.has(key) ? words.get(key) : code;
  }

  /** When a conference counts as international, by the law in force. */
  public String abroad(ItemTerms terms) {
    var least = terms.abroad().value();
    return least == null
        ? words.get("evidence.abroad.open")
        : words.of("evidence.abroad.hint", least.speakers(), least.countries());
  }

  /** Whether a conference with such speakers counts as international, by the law in force. */
  public String conference(ItemTerms terms, ItemFacts item) {
    var least = terms.abroad().value();
    if (least == null) {
      return words.get("evidence.abroad.open");
    }
    return words.get(
        least.reachedBy(item.foreignSpeakers(), item.foreignCountries())
            ? "evidence.abroad.international"
            : "evidence.abroad.domestic");
  }

  /** A file's size in kilobytes or megabytes. */
  public String size(long bytes) {
    return bytes < KILO * KILO
        ? words.of("evidence.file.kilobytes", Math.max(1, bytes / KILO))
        : words.of("evidence.file.megabytes", format.number((double) bytes / KILO / KILO, 1));
  }

  public String icon(StepLine step) {
    return switch (step.step()) {
      case "entered" -> "plus";
      case "file-added", "file-checked", "file-rejected" -> "doc";
      case "accepted", "approved", "points-fixed" -> "check";
      case "refused", "not-approved" -> "cross";
      case "asked", "objected" -> "bubble";
      case "answered", "objection-upheld", "objection-denied" -> "send";
      case "held" -> "pause";
      case "put-before-board", "not-carried" -> "ballot";
      case "released" -> "play";
      case "original-seen", "original-returned" -> "eye";
      case "withdrawn" -> "undo";
      default -> "pencil";
    };
  }

  public String tone(StepLine step) {
    return switch (step.step()) {
      case "accepted", "approved", "points-fixed" -> "good";
      case "refused", "not-approved", "file-rejected", "objected" -> "attention";
      default -> "";
    };
  }

  /** What changed, old to new; empty where nothing did. */
  public String change(StepLine step) {
    if (step.field() == null) {
      return "";
    }
    var before = value(step.field(), step.oldValue());
    var after = value(step.field(), step.newValue());
    return before.isEmpty()
        ? words.of("evidence.changed.to", words.get("evidence.field." + step.field()), after)
        : words.of("evidence.changed", words.get("evidence.field." + step.field()), before, after);
  }

  private String value(String field, String value) {
    var text = Objects.requireNonNullElse(value, "");
    if (text.isEmpty()) {
      return "";
    }
    return switch (field) {
      case "subjects" -> subjects(Arrays.asList(text.split(" ")));
      case "authorship" -> words.get("evidence.authorship." + text);
      case "ground" -> words.get("evidence.ground." + text);
      case "category" -> category(text);
      case "document" -> document(text);
      case "printing", "foreign-speakers", "foreign-countries" -> format.digits(text);
      case "specialised" ->
          words.get("true".equals(text) ? "common.record.specialised" : "common.record.general");
      case "revised", "international" -> words.get("evidence.said." + text);
      case "quantity", "points" -> format.digits(text);
      default -> text;
    };
  }
}
