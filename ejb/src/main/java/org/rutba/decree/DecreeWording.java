package org.rutba.decree;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.rutba.document.RankDecreePaper;
import org.rutba.rules.judgement.FindingStatus;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Citation;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.law.Text;
import org.rutba.rules.rank.RankLadder;

/**
 * The words of a jurisdiction's decrees and decisions that the law's packs do not hold. Digits stay
 * Western.
 */
public final class DecreeWording {
  private static final int SHOWN_OF_NATIONAL_CODE = 7;
  private static final String HIDDEN = "×××";
  private static final Map<String, DecreeWording> LOADED = new ConcurrentHashMap<>();

  private final ResourceBundle words;

  private DecreeWording(String jurisdiction) {
    var path = "/decrees/" + jurisdiction + ".properties";
    try (var in = DecreeWording.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no decrees are worded at " + path);
      }
      words = new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws {@link IllegalArgumentException} where a jurisdiction's decrees have no words yet. */
  public static DecreeWording ofJurisdiction(String jurisdiction) {
    return LOADED.computeIfAbsent(jurisdiction, DecreeWording::new);
  }

  /** The official language of the jurisdiction's decrees. */
  public String language() {
    return words.getString("language");
  }

  public String say(String key) {
    return words.getString(key);
  }

  /** What payroll is told to pay by a kind of line; empty where there is no word. */
  String payItem(String kind) {
    return words.containsKey("pay." + kind) ? say("pay." + kind) : "";
  }

  private String say(String key, Object... arguments) {
    return filled(words.getString(key), arguments);
  }

  /** The order as the ministry names it, by its {@link OrderType#word}. */
  public String order(String word) {
    return say("order." + word);
  }

  public String of(Text text) {
    return text.in(language());
  }

  /** Instrument and article, as called in the official language. */
  public String cite(Citation citation) {
    return say("cite", of(citation.instrumentTitle()), of(citation.articleTitle()));
  }

  String status(FindingStatus status) {
    return say("status." + status.code());
  }

  /** Whether articles are named by their titles, because the sources give them no numbers. */
  boolean namesArticlesByTitle() {
    return words.containsKey("articles.by-title");
  }

  /** That transport falls, though basic pay does not. */
  String transportFalls(BigDecimal before, BigDecimal after) {
    return say("remark.transport-falls", number(before), number(after));
  }

  /** The official month by name, with its year. */
  String month(OfficialMonth month) {
    return say("month", say("month." + month.month()), month.year());
  }

  /** What was needed or found; a dash where there is nothing to say. */
  String measure(Measure measure, RankLadder ladder, OfficialCalendar calendar) {
    if (measure instanceof Measure.Span span) {
      return span(span.period());
    }
    if (measure instanceof Measure.Points points) {
      return say("points", number(points.value()));
    }
    if (measure instanceof Measure.Count count) {
      return say("count", count.value());
    }
    if (measure instanceof Measure.Day day) {
      return calendar.format(day.day());
    }
    if (measure instanceof Measure.Year year) {
      return say("year", year.year());
    }
    if (measure instanceof Measure.Code code) {
      return code(code, ladder);
    }
    return say("nothing");
  }

  /**
   * The remark a decree prints for a note: reductions, exceptions and waivers used; null for notes
   * that a decree does not print.
   */
  String remark(
      Note note,
      String title,
      String found,
      String article,
      RankLadder ladder,
      OfficialCalendar calendar) {
    var key = "note." + note.key().code();
    if (!words.containsKey(key)) {
      return null;
    }
    var arguments =
        note.arguments().stream()
            .map(
                each ->
                    each instanceof Measure.Count count
                        ? Integer.toString(count.value())
                        : measure(each, ladder, calendar))
            .toArray();
    return filled(words.getString(key), arguments)
        .replace("{title}", title)
        .replace("{found}", found)
        .replace("{article}", article);
  }

  /** The findings of a judgement, worded, in the order of the law. */
  public List<RankDecreePaper.Ground> grounds(Judgement judgement, Regulation law) {
    return judgement.findings().stream()
        .map(
            finding ->
                new RankDecreePaper.Ground(
                    of(finding.title()),
                    measure(finding.needed(), law.ladder(), law.calendar()),
                    measure(finding.found(), law.ladder(), law.calendar()),
                    status(finding.status()),
                    cite(finding.citation())))
        .toList();
  }

  /** What a decree remarks of satisfied findings: reductions, exceptions and waivers used. */
  public List<String> remarks(Judgement judgement, Regulation law) {
    var remarks = new ArrayList<String>();
    for (var finding : judgement.findings()) {
      for (var note : finding.notes()) {
        var remark =
            remark(
                note,
                of(finding.title()),
                measure(finding.found(), law.ladder(), law.calendar()),
                cite(finding.citation()),
                law.ladder(),
                law.calendar());
        if (remark != null && finding.status().satisfied()) {
          remarks.add(remark);
        }
      }
    }
    return remarks;
  }

  /** A national number as documents print it: its end is hidden. */
  public static String masked(String nationalCode) {
    return nationalCode == null || nationalCode.length() <= SHOWN_OF_NATIONAL_CODE
        ? HIDDEN
        : nationalCode.substring(0, SHOWN_OF_NATIONAL_CODE) + HIDDEN;
  }

  private String code(Measure.Code code, RankLadder ladder) {
    if (code.vocabulary().equals("rank") && ladder.has(code.code())) {
      return of(ladder.rank(code.code()).title());
    }
    var key = code.vocabulary() + "." + code.code();
    return words.containsKey(key) ? say(key) : say("nothing");
  }

  /** In the form the number takes, where the language has forms: one, two, three to ten. */
  private String counted(String key, int number) {
    var form = number >= 3 && number <= 10 ? key + ".few" : key + "." + number;
    return say(words.containsKey(form) ? form : key, number);
  }

  private String span(Period period) {
    List<String> parts = new ArrayList<>();
    var whole = period.normalized();
    if (whole.getYears() != 0) {
      parts.add(counted("span.years", whole.getYears()));
    }
    if (whole.getMonths() != 0) {
      parts.add(counted("span.months", whole.getMonths()));
    }
    if (whole.getDays() != 0) {
      parts.add(counted("span.days", whole.getDays()));
    }
    return parts.isEmpty() ? say("span.none") : String.join(say("and"), parts);
  }

  private String number(BigDecimal number) {
    return number.signum() == 0
        ? "0"
        : number.stripTrailingZeros().toPlainString().replace(".", say("decimal"));
  }

  /** Only numbered places are filled: braces of other kinds stay for whoever knows them. */
  private static String filled(String sentence, Object... arguments) {
    var filled = sentence;
    for (int i = 0; i < arguments.length; i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return filled;
  }
}
