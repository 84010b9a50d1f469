package org.rutba.committee;

import static org.rutba.platform.Roles.BOARD_SECRETARY;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.dossier.evidence.BoardItemRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.TimeSource;

/**
 * Points for creativity and innovation, which the law leaves to the board (PWR-09): its secretary
 * puts them to the vote. Members vote as on any matter, through {@link CommitteeService}.
 */
@Stateless
@DenyAll
public class PointsService {
  @Inject CommitteeRepository committees;
  @Inject SeatRepository seats;
  @Inject PointsRepository points;
  @Inject BoardItemRepository items;
  @Inject TimeSource time;
  @Inject Provider<Actor> actor;
  @Inject ActRecord record;

  /**
   * Puts points for an item to the vote of the secretary's own board. Its teacher, whoever brought
   * it and declared relatives are recused. Beside the refusals below, those of {@link
   * BoardItemRepository#send} and {@link CommitteeRepository#refer}.
   *
   * @throws NotSeated no board sits at the secretary's office
   */
  @OfficialAct
  @RolesAllowed(BOARD_SECRETARY)
  public void propose(ProposePoints put) {
    record.about(MatterKind.POINTS.subject(), put.number()).because(put.proposed().importance());
    var me = actor.get();
    var proposed = put.proposed().complete();
    var today = time.today();
    var committee =
        seats.around(me.positionId(), me.unitId(), today).stream()
            .findFirst()
            .orElseThrow(() -> new NotSeated(put.number()));
    var item = items.send(put.number(), put.version(), proposed, me);
    var matter =
        committees.bring(
            committee,
            me.positionId(),
            illustrative -> new Matter(item, committee.id(), illustrative, today));
    points.put(matter, proposed);
  }
}
