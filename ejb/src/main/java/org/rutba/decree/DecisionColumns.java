package org.rutba.decree;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A {@link Decision} as a draft keeps it. */
@Embeddable
class DecisionColumns {
  private String board;
  private String minute;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "votes_for")
  private int votesFor;

  @Column(name = "votes_against")
  private int votesAgainst;

  private int abstentions;

  @Column(name = "rules_illustrative")
  private boolean illustrative;

  protected DecisionColumns() {}

  DecisionColumns(Decision decision) {
    board = decision.board();
    minute = decision.minute();
    decidedOn = decision.decidedOn();
    votesFor = decision.votesFor();
    votesAgainst = decision.votesAgainst();
    abstentions = decision.abstentions();
    illustrative = decision.illustrative();
  }

  Decision decision() {
    return new Decision(
        board, minute, decidedOn, votesFor, votesAgainst, abstentions, illustrative);
  }
}
