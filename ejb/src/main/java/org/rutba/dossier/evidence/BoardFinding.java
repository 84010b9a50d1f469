package org.rutba.dossier.evidence;

import java.math.BigDecimal;

/**
 * What a board makes of an item for creativity and innovation.
 *
 * @param importance the board's words on how important the work is
 * @param reach on how far it reaches
 * @param extent on how much of it there is
 */
public record BoardFinding(BigDecimal points, String importance, String reach, String extent) {
  private static final BigDecimal TOO_MANY = new BigDecimal(1_000_000);

  /**
   * The same with words for each of the three.
   *
   * @throws EvidenceIncomplete no points, fewer than none or more than the register has room for
   * @throws WordsMissing one of the three has no words
   */
  public BoardFinding complete() {
    if (points == null || points.signum() < 0 || points.compareTo(TOO_MANY) >= 0) {
      throw new EvidenceIncomplete("points");
    }
    return new BoardFinding(points, Words.of(importance), Words.of(reach), Words.of(extent));
  }
}
