package org.rutba.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.rutba.dossier.evidence.BoardFinding;
import org.rutba.dossier.evidence.BoardItemRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.Row;

/** Points put to the vote of a board, and what becomes of the item once it has voted. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PointsRepository {
  @PersistenceContext EntityManager em;
  @Inject BoardItemRepository items;

  void put(Matter matter, BoardFinding proposed) {
    em.createNativeQuery(
            "insert into matter_points (matter_id, points, importance, reach, extent)"
                + " values (:matter, :points, :importance, :reach, :extent)")
        .setParameter("matter", matter.id())
        .setParameter("points", proposed.points())
        .setParameter("importance", proposed.importance())
        .setParameter("reach", proposed.reach())
        .setParameter("extent", proposed.extent())
        .executeUpdate();
  }

  /** What is put to the vote; empty where the matter is a request. */
  Optional<BoardFinding> of(long matter) {
    return Row.one(
        em,
        "select points, importance, reach, extent from matter_points where matter_id = :matter",
        Map.of("matter", matter),
        row ->
            new BoardFinding(
                new BigDecimal(row.text("points")),
                row.text("importance"),
                row.text("reach"),
                row.text("extent")));
  }

  /**
   * Hands the item back as the board decided.
   *
   * @param minute the board's number of it; with the board's name it is known everywhere
   * @param actor whose vote decided
   */
  void decided(Matter matter, CommitteeHead committee, String minute, Actor actor) {
    var known = committee.name() + " " + minute;
    if (MatterOutcome.GRANTED.code().equals(matter.outcome())) {
      items.fix(matter.request(), of(matter.id()).orElseThrow(), known, actor);
    } else {
      items.giveBack(matter.request(), known, actor);
    }
  }
}
