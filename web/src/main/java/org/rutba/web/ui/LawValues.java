package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rutba.rules.appeal.Reopening;
import org.rutba.rules.board.Share;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.scoring.ForeignSpeakers;
import org.rutba.rules.scoring.HourBlocks;

/** Values of the law as they are read: figures, periods, days, shares, and the words of codes. */
@Named
@RequestScoped
public class LawValues {

  private static final List<String> WORDS =
      List.of(
          "common.law-word.",
          "common.degree.",
          "common.level.",
          "common.reading.",
          "common.listed.",
          "common.rank.",
          "common.grade.",
          "law.word.");

  @Inject Messages words;
  @Inject Format format;
  @Inject WordsOfLaw law;

  /** The value; empty while it awaits confirmation. */
  public String read(Parameter<?> parameter) {
    return readable(parameter, parameter.value());
  }

  /** The rank a value is of; empty where it is of none, or of all. */
  public String rank(Parameter<?> parameter) {
    var key = "common.rank." + parameter.name().substring(parameter.name().lastIndexOf('/') + 1);
    return words.has(key) ? words.get(key) : "";
  }

  /** What a value is, and of which rank: "Table points, Ostad". */
  public String title(Parameter<?> parameter) {
    var title = law.in(parameter.title());
    var rank = rank(parameter);
    return rank.isEmpty() || title.contains(rank)
        ? title
        : title + words.get("common.list.join") + rank;
  }

  /** The value an unofficial source proposes; empty where none does. */
  public String proposed(Parameter<?> parameter) {
    return parameter.proposed() == null ? "" : readable(parameter, parameter.proposed().value());
  }

  /** A value of a parameter, proposed or confirmed. */
  public String value(Parameter<?> parameter, Object value) {
    return readable(parameter, value);
  }

  /** A word a value may be made of: a degree, a board, a reading. */
  public String option(String code) {
    return word(code);
  }

  private String readable(Parameter<?> parameter, Object value) {
    if (value == null) {
      return "";
    }
    // A covered post is of a population, whose word is that of a rank elsewhere.
    if (value instanceof String population && parameter.name().contains("#post/")) {
      return words.has("law.word." + population) ? words.get("law.word." + population) : population;
    }
    if (value instanceof Number figure) {
      return parameter.name().contains("#supplement/")
          ? format.percent(figure)
          : format.number(figure);
    }
    if (value instanceof Period period) {
      return format.period(period);
    }
    if (value instanceof LocalDate day) {
      return format.date(day);
    }
    if (value instanceof Share share) {
      return words.of(
          share.strictly() ? "common.share.more-than" : "common.share.at-least",
          share.numerator(),
          share.denominator());
    }
    if (value instanceof HourBlocks blocks) {
      return words.of(
          "common.hour-block",
          format.number(blocks.specialised()),
          format.number(blocks.general()));
    }
    if (value instanceof ForeignSpeakers abroad) {
      return words.of("common.foreign-speakers", abroad.speakers(), abroad.countries());
    }
    if (value instanceof Reopening again) {
      return words.of(
          again.extendable() ? "law.reopening.extendable" : "law.reopening",
          again.times(),
          again.open().toHours());
    }
    if (value instanceof Map<?, ?> table) {
      return table.entrySet().stream()
          .map(
              row ->
                  words.of(
                      "law.of-each",
                      word(row.getKey().toString()),
                      readable(parameter, row.getValue())))
          .collect(Collectors.joining(words.get("common.list.join")));
    }
    if (value instanceof Collection<?> several) {
      return several.stream()
          .map(one -> readable(parameter, one))
          .collect(Collectors.joining(words.get("common.list.join")));
    }
    if (value instanceof Boolean yes) {
      return words.get(yes ? "law.yes" : "law.no");
    }
    return word(value.toString());
  }

  private String word(String code) {
    return WORDS.stream()
        .map(kind -> kind + code)
        .filter(words::has)
        .findFirst()
        .map(words::get)
        .orElse(code);
  }
}
