package org.rutba.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Positions of seats on boards, for the boards whose offices fill them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SeatHolders {
  @Inject private PositionRepository positions;

  /** Opens a position; gives its id. */
  public long open(OpenPosition opened) {
    return positions.open(opened);
  }

  /**
   * Appoints a person to a position, unless somebody holds it on one of the days.
   *
   * @return whether the person was appointed
   */
  public boolean appoint(AppointHolder appointment) {
    if (positions.isOccupied(appointment)) {
      return false;
    }
    positions.appoint(appointment);
    return true;
  }
}
