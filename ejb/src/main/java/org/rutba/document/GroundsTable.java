package org.rutba.document;

import java.util.List;

/** The findings a decree or decision rests on, as its annex prints them. */
final class GroundsTable {
  private GroundsTable() {}

  static Sheet.Table of(PaperLanguage in, List<RankDecreePaper.Ground> grounds) {
    return new Sheet.Table(
        in.say("annex.grounds"),
        List.of(
            Sheet.Column.words(in.say("ground.requirement"), 34),
            Sheet.Column.words(in.say("ground.needed"), 17),
            Sheet.Column.words(in.say("ground.found"), 17),
            Sheet.Column.words(in.say("ground.result"), 12),
            Sheet.Column.words(in.say("ground.article"), 20)),
        grounds.stream()
            .map(
                g ->
                    List.of(
                        g.requirement(),
                        in.digits(g.needed()),
                        in.digits(g.found()),
                        g.result(),
                        in.digits(g.article())))
            .toList(),
        List.of());
  }
}
