package org.rutba.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A rank decree put into words and tables, ready for the sheet's stylesheet. */
final class RankDecreeSheet {

  private final RankDecreePaper paper;
  private final Imprint imprint;
  private final PaperLanguage in;

  private RankDecreeSheet(RankDecreePaper paper, Imprint imprint) {
    this.paper = paper;
    this.imprint = imprint;
    this.in = PaperLanguage.of(RankDecreePdf.KIND, paper.language());
  }

  static Sheet of(RankDecreePaper paper, Imprint imprint) {
    return new RankDecreeSheet(paper, imprint).sheet();
  }

  private Sheet sheet() {
    var holder = paper.holder();
    var number = imprint.isPreview() ? in.say("number.pending") : in.digits(imprint.number());
    return new Sheet(
        in,
        false,
        in.say("title", paper.orderType()),
        imprint.isPreview() ? in.say("preview") : null,
        List.of(paper.issuer().ministry(), paper.issuer().unit()),
        List.of(Sheet.Pair.reference(in.say("national-id"), in.digits(holder.maskedNationalId()))),
        numbers(number),
        pairs(),
        table(),
        paragraphs(),
        notes(),
        paper.signatory().name(),
        paper.signatory().post(),
        null,
        in.say("annex.heading"),
        annex(),
        imprint);
  }

  private List<Sheet.Pair> numbers(String number) {
    var pairs = new ArrayList<Sheet.Pair>();
    pairs.add(Sheet.Pair.reference(in.say("number"), number));
    pairs.add(Sheet.Pair.reference(in.say("issued"), in.day(imprint.issuedOn())));
    in.dayBeside(imprint.issuedOn())
        .ifPresent(day -> pairs.add(Sheet.Pair.reference(in.say("issued.beside"), day)));
    pairs.add(Sheet.Pair.of(in.say("annex"), in.say(hasAnnex() ? "annex.some" : "annex.none")));
    return pairs;
  }

  private boolean hasAnnex() {
    return !annex().isEmpty();
  }

  private Sheet.Table table() {
    if (paper.ladder() != null) {
      return new LadderRows(in, paper).table();
    }
    return paper.payLines().isEmpty() ? null : pay();
  }

  private List<Sheet.Pair> pairs() {
    var pairs = new ArrayList<Sheet.Pair>();
    pairs.addAll(identity());
    if (paper.ladder() != null && paper.ladder().probationEnds() != null) {
      pairs.add(
          Sheet.Pair.of(in.say("probation-ends"), in.fullDay(paper.ladder().probationEnds())));
    }
    return pairs;
  }

  private List<Sheet.Pair> identity() {
    var holder = paper.holder();
    return List.of(
        Sheet.Pair.of(in.say("name"), holder.name()),
        Sheet.Pair.of(in.say("personnel-number"), in.digits(holder.personnelNumber())),
        Sheet.Pair.of(in.say("post"), holder.post()),
        Sheet.Pair.of(in.say("school"), holder.school()),
        Sheet.Pair.of(in.say("order-type"), paper.orderType()),
        Sheet.Pair.of(in.say("effective"), in.fullDay(paper.effectiveDay())),
        Sheet.Pair.of(in.say("previous-rank"), orNone(paper.previousRank())),
        Sheet.Pair.of(in.say("new-rank"), orNone(paper.rank())));
  }

  private String orNone(String rank) {
    return rank == null ? in.say("none") : rank;
  }

  private Sheet.Table pay() {
    var rows = new ArrayList<List<String>>();
    for (var line : paper.payLines()) {
      rows.add(
          List.of(
              title(line),
              in.number(line.pointsBefore()),
              in.number(line.pointsAfter()),
              in.number(line.amount())));
    }
    var lines = paper.payLines();
    return new Sheet.Table(
        null,
        List.of(
            Sheet.Column.words(in.say("pay.factor"), 40),
            Sheet.Column.figures(in.say("pay.before"), 19),
            Sheet.Column.figures(in.say("pay.after"), 19),
            Sheet.Column.figures(marked(in.say("pay.amount")), 22)),
        rows,
        List.of(
            in.say("pay.total"),
            total(lines, RankDecreePaper.PayLine::pointsBefore, false),
            total(lines, RankDecreePaper.PayLine::pointsAfter, false),
            total(lines, RankDecreePaper.PayLine::amount, true)));
  }

  private String title(RankDecreePaper.PayLine line) {
    if (line.percentAfter() == null) {
      return line.title();
    }
    var after = in.percent(line.percentAfter());
    return line.percentBefore() == null
        ? in.say("pay.percent.first", line.title(), after)
        : in.say("pay.percent", line.title(), in.percent(line.percentBefore()), after);
  }

  private String marked(String heading) {
    return paper.illustrative() ? heading + " ◇" : heading;
  }

  /** A sum over amounts of which one is not known would be a lie: then there is none. */
  private <T> String total(List<T> lines, Function<T, BigDecimal> of, boolean allNeeded) {
    var known = lines.stream().map(of).filter(Objects::nonNull).toList();
    return known.isEmpty() || allNeeded && known.size() < lines.size()
        ? ""
        : in.number(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private List<String> paragraphs() {
    var basis = paper.basis();
    var articles = basis.articles().stream().map(in::digits).toList();
    var law =
        articles.isEmpty()
            ? in.say("law.whole", basis.instrument(), in.fullDay(basis.adopted()))
            : in.say(
                "law",
                in.say(articles.size() == 1 ? "article.one" : "article.many", in.list(articles)),
                basis.instrument(),
                in.fullDay(basis.adopted()));
    var earlier = paper.earlier();
    var paragraphs = new ArrayList<String>();
    if (earlier != null && earlier.effect() == Effect.REVOKES) {
      paragraphs.add(
          in.say(
              "basis.revoke",
              law,
              in.digits(earlier.number()),
              in.fullDay(earlier.issued()),
              earlier.reason()));
      if (earlier.restored() != null) {
        paragraphs.add(
            in.say(
                "restored",
                in.digits(earlier.restored()),
                in.fullDay(paper.effectiveDay()),
                paper.rank()));
      }
      return paragraphs;
    }
    var board = basis.board();
    paragraphs.add(
        board == null
            ? in.say("basis.rank", law, paper.rank())
            : in.say(
                "basis.board",
                law,
                in.digits(board.number()),
                in.fullDay(board.day()),
                board.board(),
                paper.rank()));
    if (earlier != null) {
      paragraphs.add(
          in.say(
              "supersedes",
              in.digits(earlier.number()),
              in.fullDay(earlier.issued()),
              earlier.reason()));
    }
    return paragraphs;
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    if (!paper.remarks().isEmpty()) {
      notes.add(in.say("remarks") + ": " + in.digits(String.join(" ", paper.remarks())));
    }
    if (paper.illustrative()) {
      notes.add(in.say("illustrative"));
    }
    if (imprint.isPreview()) {
      notes.add(in.say("preview.note"));
    }
    return notes;
  }

  private List<Sheet.Table> annex() {
    var tables = new ArrayList<Sheet.Table>();
    if (!paper.grounds().isEmpty()) {
      tables.add(GroundsTable.of(in, paper.grounds()));
    }
    if (!paper.scores().isEmpty()) {
      tables.add(scores());
    }
    if (!paper.arrears().isEmpty()) {
      tables.add(arrears());
    }
    return tables;
  }

  private Sheet.Table scores() {
    return new Sheet.Table(
        in.say("annex.scores"),
        List.of(
            Sheet.Column.words(in.say("score.criterion"), 60),
            Sheet.Column.figures(marked(in.say("score.points")), 20),
            Sheet.Column.figures(marked(in.say("score.needed")), 20)),
        paper.scores().stream()
            .map(s -> List.of(s.criterion(), in.number(s.points()), in.number(s.needed())))
            .toList(),
        List.of());
  }

  private Sheet.Table arrears() {
    return paper.ladder() == null ? arrearsInPoints() : arrearsInMoney();
  }

  private Sheet.Table arrearsInMoney() {
    var lines = paper.arrears();
    return new Sheet.Table(
        in.say("annex.arrears"),
        List.of(
            Sheet.Column.words(in.say("arrears.period"), 60),
            Sheet.Column.figures(marked(in.say("arrears.amount")), 40)),
        lines.stream().map(a -> List.of(in.digits(a.period()), in.number(a.amount()))).toList(),
        List.of(in.say("arrears.total"), total(lines, RankDecreePaper.Arrears::amount, true)));
  }

  private Sheet.Table arrearsInPoints() {
    var lines = paper.arrears();
    return new Sheet.Table(
        in.say("annex.arrears"),
        List.of(
            Sheet.Column.words(in.say("arrears.period"), 50),
            Sheet.Column.figures(in.say("arrears.points"), 22),
            Sheet.Column.figures(marked(in.say("arrears.amount")), 28)),
        lines.stream()
            .map(a -> List.of(in.digits(a.period()), in.number(a.points()), in.number(a.amount())))
            .toList(),
        List.of(
            in.say("arrears.total"),
            total(lines, RankDecreePaper.Arrears::points, false),
            total(lines, RankDecreePaper.Arrears::amount, true)));
  }
}
