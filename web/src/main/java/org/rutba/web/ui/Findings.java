package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rutba.register.RankPeriod;
import org.rutba.regulation.LawWords;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.FindingStatus;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.judgement.Verdict;
import org.rutba.rules.law.Text;

/** Judgements in the reader's words, digits and calendar. */
@Named
@RequestScoped
public class Findings {

  /** The order of a judgement's page: what stands in the way first. */
  private static final List<FindingStatus> ORDER =
      List.of(
          FindingStatus.NOT_MET,
          FindingStatus.NO_DATA,
          FindingStatus.UNCONFIRMED,
          FindingStatus.NEEDS_DECISION,
          FindingStatus.WAIVED,
          FindingStatus.MET);

  /**
   * Where the words of each vocabulary stand. A state of a fact is not a state of a case: "held"
   * means had here and stopped there.
   */
  private static final Map<String, String> VOCABULARIES =
      Map.of(
          "degree", "common.degree.",
          "grade", "common.grade.",
          "test", "common.test.",
          "subject", "common.subject.",
          "area", "common.area.",
          "reading", "common.reading.",
          "state", "common.standing.");

  /** Findings of one status. */
  public record Group(String state, List<Finding> findings) {}

  /**
   * One thing that is lacking.
   *
   * @param what the sentence
   * @param who whose turn it is
   * @param day when it comes by itself; null for what does not
   */
  public record Lacking(String what, String who, String icon, LocalDate day) {}

  @Inject Messages words;
  @Inject Format format;
  @Inject Locales locales;
  @Inject WordsOfLaw law;

  /** A wording of the law in the reader's language. */
  public String text(Text text) {
    return text == null ? "" : LawWords.in(text, locales.getLanguage().getCode());
  }

  /** The findings by status, those in the way first. */
  public List<Group> groups(Judgement judgement) {
    return ORDER.stream()
        .map(status -> new Group(status.code(), judgement.withStatus(status)))
        .filter(group -> !group.findings().isEmpty())
        .toList();
  }

  /** The verdict as a sentence about the rank asked for. */
  public String verdict(Judgement judgement) {
    return words.of("common.verdict." + judgement.verdict().code(), rank(judgement.target()));
  }

  /** Of how many conditions how many are met, are not, and so on. */
  public String summary(Judgement judgement) {
    var parts = new ArrayList<String>();
    parts.add(words.of("common.verdict.of", judgement.findings().size()));
    for (var status : ORDER) {
      var count = judgement.withStatus(status).size();
      if (count > 0) {
        parts.add(words.of("common.verdict.count." + status.code(), count));
      }
    }
    return String.join(words.get("common.verdict.join"), parts);
  }

  /** Whether the law lets the request be sent to a board. */
  public boolean favourable(Judgement judgement) {
    return judgement.verdict() == Verdict.ELIGIBLE || judgement.verdict() == Verdict.NEEDS_DECISION;
  }

  /** A rank as it was held, with its level and step where it has them. */
  public String held(RankPeriod period) {
    var place = period.place();
    return place.level() == null
        ? rank(period.rank())
        : words.of("common.place.at", rank(period.rank()), place.level(), place.step());
  }

  public String rank(String code) {
    return words.get("common.rank." + (code == null ? "none" : code));
  }

  /** What is needed; empty while the law's value is not confirmed. */
  public String needed(Finding finding) {
    var needed = measure(finding.needed());
    return "annual-points-floor".equals(finding.kind()) && !needed.isEmpty()
        ? words.of("common.measure.a-year", needed)
        : needed;
  }

  /** What was found; empty where nothing is recorded. */
  public String found(Finding finding) {
    return finding.found() instanceof Measure.Day held
        ? words.of("common.measure.held-since", format.date(held.day()))
        : measure(finding.found());
  }

  /** A measure as it is read; empty for null. */
  public String measure(Measure measure) {
    if (measure instanceof Measure.Count works) {
      return words.of("common.measure.count", works.value());
    }
    return Objects.toString(argument(measure), "");
  }

  /** The remarks of a finding, as sentences. */
  public List<String> notes(Finding finding) {
    return finding.notes().stream().map(this::note).toList();
  }

  public String note(Note note) {
    return words.of(
        "common.note." + note.key().code(),
        note.arguments().stream().map(this::argument).toArray());
  }

  private Object argument(Measure measure) {
    if (measure == null) {
      return null;
    }
    if (measure instanceof Measure.Span span) {
      return format.period(span.period());
    }
    if (measure instanceof Measure.Points points) {
      return format.figure(points.value());
    }
    if (measure instanceof Measure.Count count) {
      return count.value();
    }
    if (measure instanceof Measure.Day day) {
      return format.date(day.day());
    }
    if (measure instanceof Measure.Year year) {
      return format.digits(year.year());
    }
    return word((Measure.Code) measure);
  }

  /** The word of a code: {@code degree}, {@code rank}, {@code area} and the like. */
  public String word(String vocabulary, String code) {
    return word(new Measure.Code(vocabulary, code));
  }

  private String word(Measure.Code code) {
    return switch (code.vocabulary()) {
      case "rank" -> rank(code.code());
      case "parameter" ->
          law.value(code.code()).orElseGet(() -> words.get("common.measure.value-of-law"));
      case "indicator" -> law.indicator(code.code());
      case "post" ->
          law.provision("post/" + code.code()).orElseGet(() -> words.get("common.post.other"));
      default -> {
        var key = VOCABULARIES.getOrDefault(code.vocabulary(), "") + code.code();
        yield words.has(key) ? words.get(key) : code.code();
      }
    };
  }

  /** What a requirement lacks, as a sentence that names the requirement. */
  public String missing(Missing missing) {
    return missing(
        missing,
        law.provision(missing.requirement())
            .orElseGet(() -> words.get("common.measure.requirement")));
  }

  private String missing(Missing missing, String title) {
    var key = "common.missing." + missing.kind().code();
    if (missing.amount() == null && words.has(key + ".any")) {
      key += ".any";
    } else if (missing.year() != null && words.has(key + ".year")) {
      key += ".year";
    }
    return words.of(
        key,
        title,
        Objects.requireNonNullElse(argument(missing.amount()), ""),
        missing.year() == null ? "" : format.digits(missing.year()));
  }

  /** Whose turn it is. */
  public String who(Missing missing) {
    return words.get("common.missing.who." + side(missing.kind()));
  }

  /** Everything lacking, in the order of the law; many values of one requirement as one line. */
  public List<Lacking> lacking(Judgement judgement) {
    var lines = new LinkedHashMap<String, Lacking>();
    for (var finding : judgement.findings()) {
      var title = text(finding.title());
      var many = finding.unconfirmed().size() > 1;
      for (var missing : finding.missing()) {
        var what =
            many && missing.kind() == Missing.Kind.CONFIRMATION
                ? words.of("common.missing.confirmations", title, finding.unconfirmed().size())
                : missing(missing, title);
        // Two conditions may ask for one appraisal: it is recorded once.
        var key =
            missing.kind() == Missing.Kind.APPRAISAL_RECORD
                ? missing.kind().code() + missing.year()
                : what;
        lines.putIfAbsent(key, lacking(what, missing, finding));
      }
    }
    return List.copyOf(lines.values());
  }

  private Lacking lacking(String what, Missing missing, Finding finding) {
    var side = side(missing.kind());
    var icon =
        switch (side) {
          case "nobody" -> "clock";
          case "board" -> "scale";
          case "ministry" -> "book";
          case "leader" -> "pencil";
          default -> "folder";
        };
    return new Lacking(
        what, who(missing), icon, "nobody".equals(side) ? finding.earliestDay() : null);
  }

  private static String side(Missing.Kind kind) {
    return switch (kind) {
      case TIME -> "nobody";
      case RANK, DECISION -> "board";
      case CONFIRMATION, NEED -> "ministry";
      case APPRAISAL_RECORD, APPRAISAL_POINTS -> "leader";
      default -> "school";
    };
  }

  /** A piece of evidence by its reference: {@code appraisal/1204} is an appraisal. */
  public String evidence(String reference) {
    var kind = reference.replaceFirst("/.*", "");
    var key = "common.evidence." + kind;
    return words.has(key) ? words.get(key) : format.digits(reference);
  }

  /** The kinds of a finding's evidence, each once, with how many there are. */
  public List<String> evidence(Finding finding) {
    var kinds = new LinkedHashMap<String, Integer>();
    finding.evidence().forEach(one -> kinds.merge(evidence(one), 1, Integer::sum));
    return kinds.entrySet().stream()
        .map(
            kind ->
                kind.getValue() == 1
                    ? kind.getKey()
                    : words.of("common.evidence.many", kind.getKey(), kind.getValue()))
        .toList();
  }
}
