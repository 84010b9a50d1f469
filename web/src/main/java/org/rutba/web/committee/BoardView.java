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
  public List<Parameter<?>> rules(BoardSheet board) {
    var law = board.law();
    return List.of(law.quorum(), law.majority(), law.majorityOf(), law.tie());
  }
}
