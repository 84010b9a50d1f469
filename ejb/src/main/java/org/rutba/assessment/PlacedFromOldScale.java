package org.rutba.assessment;

import org.rutba.rules.pay.OldScalePlacement;

/**
 * A placement from the old scale, by the reading chosen and by the other.
 *
 * @param sheet null where there is no place
 * @param otherwise null where the law is read in one way only
 */
public record PlacedFromOldScale(
    OldScalePlacement placement, PlaceSheet sheet, OldScalePlacement otherwise) {

  /** Whether the other reading places elsewhere. */
  public boolean diverges() {
    return otherwise != null
        && otherwise.place() != null
        && !otherwise.place().equals(placement.place());
  }
}
