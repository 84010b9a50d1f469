package org.rutba.web.committee;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.committee.BoardSheet;
import org.rutba.committee.SeatService;
import org.rutba.rules.law.Parameter;

/** The boards the acting position sits on: seats against the law, terms, rules of deciding. */
@Named
@RequestScoped
public class BoardView {

  /** One of the values by which a board decides. */
  public record Rule(String key, Parameter<?> value) {}

  @EJB private SeatService seats;

  private List<BoardSheet> boards;

  @PostConstruct
  void read() {
    boards = seats.boards();
  }

  public List<BoardSheet> getBoards() {
    return boards;
  }

  /** The values by which a board decides. */
  public List<Rule> rules(BoardSheet board) {
    var law = board.law();
    return List.of(
        new Rule("quorum", law.quorum()),
        new Rule("majority", law.majority()),
        new Rule("majority-of", law.majorityOf()),
        new Rule("tie", law.tie()));
  }
}
