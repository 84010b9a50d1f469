package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Refusal;

/**
 * Refusals as sentences. Codes among what they name (ranks, levels, states, values and conditions
 * of the law) are said in words.
 */
@Named
@RequestScoped
public class RefusalWords {

  private static final List<String> KINDS_OF_CODES =
      List.of(
          "common.rank.",
          "common.level.",
          "common.role.",
          "common.ground.",
          "common.state.",
          "common.code.");

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9#/-]*");

  /** Stands where the audit did not keep what a refusal named. */
  private static final String NOT_KEPT = "…";

  /** More places than any refusal has. */
  private static final int PLACES = 6;

  @Inject Messages words;
  @Inject Findings findings;
  @Inject WordsOfLaw law;

  public String of(Refusal refusal) {
    var arguments = refusal.arguments();
    return words.of(
        refusal.messageKey(),
        IntStream.range(0, arguments.length)
            .mapToObj(place -> said(refusal, place, arguments[place]))
            .toArray());
  }

  /** A refusal of which only the key was kept, as the audit does; empty for none. */
  public String ofKey(String key) {
    if (key == null) {
      return "";
    }
    var counting = "audit.refusal." + key.substring("refusal.".length());
    return words.has(counting)
        ? words.get(counting)
        : words.of(key, IntStream.range(0, PLACES).mapToObj(place -> NOT_KEPT).toArray());
  }

  private Object said(Refusal refusal, int place, Object argument) {
    if (argument == null || "".equals(argument)) {
      return unknown(refusal, place);
    }
    if (argument instanceof Collection<?> several) {
      return several.stream()
          .map(one -> words.readable(said(refusal, place, one)).toString())
          .collect(Collectors.joining(words.get("common.list.join")));
    }
    return argument instanceof String code && CODE.matcher(code).matches() ? name(code) : argument;
  }

  private String unknown(Refusal refusal, int place) {
    if (refusal instanceof ChangedMeanwhile) {
      return words.get(place == 0 ? "common.somebody" : "common.just-now");
    }
    return refusal instanceof OutsideScope
        ? words.get("common.what-was-asked-for")
        : findings.rank(null);
  }

  private String name(String code) {
    var key = KINDS_OF_CODES.stream().map(kind -> kind + code).filter(words::has).findFirst();
    return key.isPresent()
        ? words.get(key.get())
        : law.value(code).or(() -> law.provision(code)).orElse(code);
  }
}
