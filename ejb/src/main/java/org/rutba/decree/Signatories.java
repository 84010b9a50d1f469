package org.rutba.decree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.rutba.identity.IdentityRepository;
import org.rutba.platform.Row;
import org.rutba.register.UnitHead;
import org.rutba.rules.board.BoardTemplate;
import org.rutba.rules.board.SeatTemplate;
import org.rutba.rules.law.Regulation;

/**
 * Who signs the decrees of a unit: the position that chairs the unit's own board, which the law
 * fills by post; where the law gives units of its kind no board, the chair of the nearest board
 * above.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Signatories {
  @PersistenceContext EntityManager em;
  @Inject IdentityRepository identities;

  /** The position that signs for a unit on a day; empty where no such board has a chair. */
  Optional<Long> positionFor(UnitHead issuer, Regulation law, LocalDate day) {
    var own = law.boards().stream().filter(one -> one.level().equals(issuer.kind())).findFirst();
    if (own.isPresent()) {
      return chairOf(own.get(), issuer, day)
          .filter(chair -> chair.path().equals(issuer.path()))
          .map(Chair::position);
    }
    return law.boards().stream()
        .flatMap(board -> chairOf(board, issuer, day).stream())
        .max(Comparator.comparingInt(chair -> chair.path().length()))
        .map(Chair::position);
  }

  private record Chair(long position, String path) {}

  /** Who chairs the nearest committee of a board at a unit or above it. */
  private Optional<Chair> chairOf(BoardTemplate board, UnitHead issuer, LocalDate day) {
    var code =
        board.seats().stream()
            .filter(seat -> seat.office() == SeatTemplate.Office.CHAIR)
            .map(SeatTemplate::code)
            .findFirst()
            .orElse("");
    return Row.one(
        em,
        """
        SELECT s.position_id, u.path FROM committee c JOIN unit u ON u.id = c.unit_id
          JOIN seat s ON s.committee_id = c.id
        WHERE starts_with(:path, u.path) AND c.level = :level AND s.code = :chair
          AND s.during @> cast(:day AS date)
        ORDER BY length(u.path) DESC LIMIT 1
        """,
        Map.of("path", issuer.path(), "level", board.level(), "chair", code, "day", day),
        row -> new Chair(row.number("position_id"), row.text("path")));
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
