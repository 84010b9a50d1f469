package org.rutba.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rutba.document.DecreeRegisterPaper.Entry;

/** A register of decrees put into words and one long table, ready for the sheet's stylesheet. */
final class DecreeRegisterSheet {
  private static final int SHOWN_OF_FINGERPRINT = 16;

  private final DecreeRegisterPaper paper;
  private final Imprint imprint;
  private final PaperLanguage in;

  private DecreeRegisterSheet(DecreeRegisterPaper paper, Imprint imprint) {
    this.paper = paper;
    this.imprint = imprint;
    this.in = PaperLanguage.of(DecreeRegisterPdf.KIND, paper.language());
  }

  static Sheet of(DecreeRegisterPaper paper, Imprint imprint) {
    return new DecreeRegisterSheet(paper, imprint).sheet();
  }

  private Sheet sheet() {
    var fingerprint = DocumentFacts.of(paper).fingerprint().substring(0, SHOWN_OF_FINGERPRINT);
    return new Sheet(
        in,
        true,
        in.say("title"),
        null,
        List.of(paper.issuer().ministry(), paper.issuer().unit()),
        List.of(
            Sheet.Pair.of(in.say("year"), digits(paper.year())),
            Sheet.Pair.of(in.say("numbers"), numbers())),
        List.of(
            Sheet.Pair.reference(in.say("as-of"), in.day(paper.asOf())),
            Sheet.Pair.reference(in.say("fingerprint"), fingerprint)),
        List.of(),
        table(),
        List.of(sequence(), states(), orders()),
        notes(),
        in.say("signatory"),
        paper.issuer().unit(),
        in.say("stamp"),
        null,
        List.of(),
        imprint);
  }

  private String numbers() {
    return paper.last() == 0
        ? in.say("numbers.none")
        : in.say("numbers.range", digits(1), digits(paper.last()));
  }

  private String sequence() {
    return paper.gaps().isEmpty()
        ? in.say("sequence.whole", digits(paper.last()))
        : in.say("sequence.gaps", in.list(paper.gaps().stream().map(this::digits).toList()));
  }

  private String states() {
    return in.say(
        "totals.states",
        digits(paper.entries().size()),
        count("valid"),
        count("superseded"),
        count("revoked"),
        digits(paper.entries().stream().filter(entry -> entry.servedOn() != null).count()),
        digits(paper.entries().stream().filter(entry -> entry.servedOn() == null).count()));
  }

  private String count(String status) {
    return digits(paper.entries().stream().filter(one -> one.status().equals(status)).count());
  }

  private String orders() {
    Map<String, Long> orders =
        paper.entries().stream()
            .collect(
                Collectors.groupingBy(Entry::order, LinkedHashMap::new, Collectors.counting()));
    var counted = new ArrayList<String>();
    orders.forEach((order, count) -> counted.add(in.say("totals.order", order, digits(count))));
    return counted.isEmpty() ? in.say("totals.none") : in.say("totals.orders", in.list(counted));
  }

  private List<String> notes() {
    return paper.entries().stream().anyMatch(Entry::illustrative)
        ? List.of(in.say("illustrative"))
        : List.of();
  }

  private Sheet.Table table() {
    return new Sheet.Table(
        null,
        List.of(
            Sheet.Column.figures(in.say("ordinal"), 5),
            Sheet.Column.words(in.say("number"), 9),
            Sheet.Column.words(in.say("order"), 19),
            Sheet.Column.words(in.say("holder"), 16),
            Sheet.Column.words(in.say("previous-rank"), 10),
            Sheet.Column.words(in.say("rank"), 11),
            Sheet.Column.words(in.say("effective"), 9),
            Sheet.Column.words(in.say("issued"), 9),
            Sheet.Column.words(in.say("status"), 12)),
        paper.entries().stream().map(this::row).toList(),
        List.of(
            "",
            in.say("total"),
            in.say("total.decrees", digits(paper.entries().size())),
            "",
            "",
            "",
            "",
            "",
            ""));
  }

  private List<String> row(Entry entry) {
    return List.of(
        digits(entry.ordinal()),
        in.digits(entry.number()),
        entry.order(),
        entry.holder() + " (" + in.digits(entry.personnelNumber()) + ")",
        or(entry.previousRank(), Function.identity()),
        or(entry.rank(), Function.identity()) + (entry.illustrative() ? " ◇" : ""),
        in.day(entry.effectiveDay()),
        in.day(entry.issued()),
        status(entry));
  }

  /** The state of the decree, what took its place, and the day it was served. */
  private String status(Entry entry) {
    var state = in.say("status." + entry.status());
    if (entry.later() != null) {
      return in.say("status.by", state, in.digits(entry.later()));
    }
    return entry.servedOn() == null
        ? in.say("status.not-served", state)
        : in.say("status.served", state, in.day(entry.servedOn()));
  }

  private static <T> String or(T value, Function<T, String> words) {
    return value == null ? "—" : words.apply(value);
  }

  private String digits(long number) {
    return in.digits(Long.toString(number));
  }
}
