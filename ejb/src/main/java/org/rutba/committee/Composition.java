package org.rutba.committee;

import java.util.ArrayList;
import java.util.List;
import org.rutba.rules.board.BoardTemplate;
import org.rutba.rules.board.SeatTemplate;
import org.rutba.rules.law.Text;

/** The seats assigned, held against the seats the law prescribes. */
final class Composition {
  private Composition() {}

  /**
   * Codes of the seats not assigned, each as often as it is missing. Of a seat that exists once for
   * each deputy the law fixes no number; one at least is expected.
   */
  static List<String> missing(BoardTemplate board, List<Seat> seats) {
    var missing = new ArrayList<String>();
    for (var template : board.seats()) {
      long assigned = seats.stream().filter(seat -> seat.code().equals(template.code())).count();
      for (long i = assigned; i < template.count(); i++) {
        missing.add(template.code());
      }
    }
    return missing;
  }

  /** What the law calls the seats of these codes, each once. */
  static List<Text> titles(BoardTemplate board, List<String> codes) {
    return board.seats().stream()
        .filter(template -> codes.contains(template.code()))
        .map(SeatTemplate::title)
        .toList();
  }

  /** Whether the law's template has room for the seat. */
  static boolean provides(BoardTemplate board, String code, int ordinal) {
    return board.seats().stream()
        .filter(template -> template.code().equals(code))
        .anyMatch(
            template ->
                ordinal >= 1
                    && (template.kind() == SeatTemplate.Kind.ONE_PER_DEPUTY
                        || ordinal <= template.count()));
  }

  /** Code of the seat whose holder presides; empty where the law names none. */
  static String chair(BoardTemplate board) {
    return board.seats().stream()
        .filter(template -> template.office() == SeatTemplate.Office.CHAIR)
        .map(SeatTemplate::code)
        .findFirst()
        .orElse("");
  }
}
