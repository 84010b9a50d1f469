package org.rutba.decree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.rutba.identity.IdentityRepository;
import org.rutba.platform.Row;
import org.rutba.register.UnitHead;
import org.rutba.rules.board.SeatTemplate;
import org.rutba.rules.law.Regulation;

/**
 * Who signs the decrees of a unit: the position that chairs the unit's own board, which the law
 * fills by post.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Signatories {
  @PersistenceContext EntityManager em;
  @Inject IdentityRepository identities;

  /** The position that signs for a unit on a day; empty where its board has no chair. */
  Optional<Long> positionFor(UnitHead issuer, Regulation law, LocalDate day) {
    var chair =
        law.board(issuer.kind()).seats().stream()
            .filter(seat -> seat.office() == SeatTemplate.Office.CHAIR)
            .map(SeatTemplate::code)
            .findFirst()
            .orElse("");
    return Row.one(
        em,
        """
        SELECT s.position_id FROM committee c JOIN seat s ON s.committee_id = c.id
        WHERE c.unit_id = :unit AND c.level = :level AND s.code = :chair
          AND s.during @> cast(:day AS date)
        """,
        Map.of("unit", issuer.id(), "level", issuer.kind(), "chair", chair, "day", day),
        row -> row.number("position_id"));
  }

  /** Name and post of whoever holds a position on a day; empty where it is vacant. */
  Optional<DecreeSubject.Signatory> holding(Long position, LocalDate day) {
    if (position == null) {
      return Optional.empty();
    }
    var person = identities.holderOn(position, day);
    return person.isEmpty()
        ? Optional.empty()
        : identities
            .position(position)
            .map(
                line ->
                    new DecreeSubject.Signatory(
                        identities.name(person.getAsLong()).full(), line.title()));
  }
}
