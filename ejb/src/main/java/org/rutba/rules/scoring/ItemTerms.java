package org.rutba.rules.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.rutba.rules.law.Parameter;

/**
 * What the points table asks of an item beside its indicator.
 *
 * @param document code of the form it must rest on; empty for none
 * @param setByBoard whether its points count only as a board has set them
 * @param beforeService whether it counts only when obtained before service began
 * @param listed the categories that count; null where none are listed
 * @param laterPrinting percent of the points a revised later printing gets, one not revised getting
 *     none; null where printings do not matter
 * @param international indicator it counts under when its conference counts as international; empty
 *     where that makes no difference
 * @param abroad what makes a domestic conference international; null where nothing does
 */
public record ItemTerms(
    String document,
    boolean setByBoard,
    boolean beforeService,
    Parameter<List<String>> listed,
    Parameter<BigDecimal> laterPrinting,
    String international,
    Parameter<ForeignSpeakers> abroad) {

  /**
   * The categories an item can be said to be of: those that count, or while they await confirmation
   * those proposed; empty where the table lists none.
   */
  public List<String> categories() {
    if (listed == null) {
      return List.of();
    }
    if (!listed.open()) {
      return listed.value();
    }
    return listed.proposed() == null ? List.of() : listed.proposed().value();
  }
}
