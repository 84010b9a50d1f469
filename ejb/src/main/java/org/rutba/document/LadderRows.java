package org.rutba.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The table of a rank decree where ranks have levels and steps: each term before and after. */
final class LadderRows {
  private final PaperLanguage in;
  private final RankDecreePaper paper;
  private final RankDecreePaper.Ladder ladder;

  LadderRows(PaperLanguage in, RankDecreePaper paper) {
    this.in = in;
    this.paper = paper;
    this.ladder = paper.ladder();
  }

  Sheet.Table table() {
    var rows = new ArrayList<List<String>>();
    rows.add(row("rank", RankDecreePaper.Rung::rank));
    rows.add(row("level", rung -> whole(rung.level())));
    rows.add(row("step", rung -> whole(rung.step())));
    rows.add(row("salary", rung -> in.number(rung.salary())));
    rows.add(row("increment", rung -> in.number(rung.increment())));
    rows.add(row("transport", rung -> in.number(rung.transport())));
    if (ladder.compensationBefore() != null || ladder.compensationAfter() != null) {
      rows.add(
          List.of(
              in.say("ladder.compensation"),
              in.number(ladder.compensationBefore()),
              in.number(ladder.compensationAfter())));
    }
    rows.add(row("load", this::load));
    return new Sheet.Table(
        null,
        List.of(
            Sheet.Column.words(in.say("ladder.term"), 40),
            Sheet.Column.words(in.say("ladder.before"), 30),
            Sheet.Column.words(
                paper.illustrative() ? in.say("ladder.after") + " ◇" : in.say("ladder.after"), 30)),
        rows,
        List.of());
  }

  private List<String> row(String term, Function<RankDecreePaper.Rung, String> of) {
    return List.of(in.say("ladder." + term), value(ladder.before(), of), value(ladder.after(), of));
  }

  private String value(RankDecreePaper.Rung rung, Function<RankDecreePaper.Rung, String> of) {
    return rung == null ? in.say("none") : of.apply(rung);
  }

  private String load(RankDecreePaper.Rung rung) {
    if (rung.load() == null) {
      return in.say("none");
    }
    return rung.specialLoad() == null
        ? whole(rung.load())
        : in.say("ladder.loads", whole(rung.load()), whole(rung.specialLoad()));
  }

  private String whole(Integer number) {
    return number == null ? in.say("none") : in.digits(number.toString());
  }
}
