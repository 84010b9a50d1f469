package org.rutba.regulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.rutba.rules.board.BoardTemplate;
import org.rutba.rules.board.Route;
import org.rutba.rules.board.SeatTemplate;
import org.rutba.rules.law.Parameter;

/** Puts the boards and their route together. */
final class BoardMerge {

  private final Merge law;

  BoardMerge(Merge law) {
    this.law = law;
  }

  Route route() {
    var boards = new HashMap<String, Parameter<List<String>>>();
    for (var route : law.of(ProvisionKind.ROUTE)) {
      boards.put(route.attribute("rank"), law.value(route));
    }
    return new Route(boards);
  }

  List<BoardTemplate> boards() {
    var boards = new ArrayList<BoardTemplate>();
    for (var board : law.of(ProvisionKind.BOARD)) {
      var level = board.attribute("level");
      boards.add(
          new BoardTemplate(
              level,
              board.title(),
              seats(level),
              rule(ProvisionKind.QUORUM, board),
              rule(ProvisionKind.MAJORITY, board),
              rule(ProvisionKind.MAJORITY_OF, board),
              rule(ProvisionKind.TIE, board),
              law.value(board).citation()));
    }
    return boards;
  }

  private <T> Parameter<T> rule(ProvisionKind kind, Provision board) {
    for (var rule : law.of(kind)) {
      if (rule.attribute("level").equals(board.attribute("level"))) {
        return law.value(rule);
      }
    }
    throw board.attributes().defect("the board has no " + kind.code());
  }

  private List<SeatTemplate> seats(String level) {
    var seats = new ArrayList<SeatTemplate>();
    for (var seat : law.of(ProvisionKind.SEAT)) {
      if (seat.attribute("level").equals(level)) {
        Parameter<Integer> count = law.value(seat);
        seats.add(
            new SeatTemplate(
                code(seat.id()),
                seat.title(),
                office(seat.attributes().need("office")),
                kind(seat.attributes().need("filled")),
                count.value(),
                seat.attributes().textOr("chosen-by", ""),
                count.citation()));
      }
    }
    return seats;
  }

  /** The seat's name within its board: what stands after the level. */
  private static String code(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  private static SeatTemplate.Office office(PackNode node) {
    for (var office : SeatTemplate.Office.values()) {
      if (office.code().equals(node.text())) {
        return office;
      }
    }
    throw node.defect("there is no office " + node.text());
  }

  private static SeatTemplate.Kind kind(PackNode node) {
    for (var kind : SeatTemplate.Kind.values()) {
      if (kind.code().equals(node.text())) {
        return kind;
      }
    }
    throw node.defect("a seat is not filled " + node.text());
  }
}
