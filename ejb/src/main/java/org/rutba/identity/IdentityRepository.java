package org.rutba.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Persons and positions, for neighbours: who holds what on a day, and who is related to whom. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IdentityRepository {
  private static final String LINE =
      """
      SELECT p.id, p.title, p.title_latin, p.role, u.id, u.name, u.name_latin, u.jurisdiction
      FROM position p JOIN unit u ON u.id = p.unit_id
      """;

  @PersistenceContext private EntityManager em;

  /** The person who holds a position on a day; empty when it is vacant or abolished. */
  public OptionalLong holderOn(long positionId, LocalDate day) {
    return query(
            """
            SELECT h.person_id FROM position_holder h JOIN position p ON p.id = h.position_id
            WHERE p.id = :position AND h.during @> cast(:day AS date)
              AND (p.abolished_on IS NULL OR p.abolished_on > :day)
            """,
            Long.class)
        .setParameter("position", positionId)
        .setParameter("day", day)
        .getResultStream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  /**
   * The positions of a role in a unit itself (not below it) that are not abolished, oldest first.
   */
  public List<Long> positionsOf(long unitId, String role) {
    return query(
            """
            SELECT id FROM position
            WHERE unit_id = :unit AND role = :role AND abolished_on IS NULL ORDER BY id
            """,
            Long.class)
        .setParameter("unit", unitId)
        .setParameter("role", role)
        .getResultList();
  }

  /** The positions a person holds on a day, oldest first. */
  public List<PositionLine> heldBy(long personId, LocalDate day) {
    return query(
            LINE
                + """
                JOIN position_holder h ON h.position_id = p.id
                WHERE h.person_id = :person AND h.during @> cast(:day AS date)
                  AND (p.abolished_on IS NULL OR p.abolished_on > :day)
                  AND (u.closed_on IS NULL OR u.closed_on > :day)
                ORDER BY p.id
                """,
            Object[].class)
        .setParameter("person", personId)
        .setParameter("day", day)
        .getResultStream()
        .map(IdentityRepository::line)
        .toList();
  }

  /** A position's title and place, abolished or not; empty when there is none of this id. */
  public Optional<PositionLine> position(long positionId) {
    return query(LINE + "WHERE p.id = :position", Object[].class)
        .setParameter("position", positionId)
        .getResultStream()
        .map(IdentityRepository::line)
        .findFirst();
  }

  /** Whether two persons are declared relatives, whichever of them declared it, or are the same. */
  public boolean areRelatives(long personA, long personB) {
    return personA == personB
        || query(
                    """
                SELECT count(*) FROM relative
                WHERE (person_id = :a AND other_id = :b) OR (person_id = :b AND other_id = :a)
                """,
                    Long.class)
                .setParameter("a", personA)
                .setParameter("b", personB)
                .getSingleResult()
            > 0;
  }

  /**
   * A person's name.
   *
   * @throws jakarta.persistence.EntityNotFoundException when no such person is recorded
   */
  public PersonName name(long personId) {
    return em.getReference(Person.class, personId).name();
  }

  private <T> NativeQuery<T> query(String sql, Class<T> type) {
    return em.unwrap(Session.class).createNativeQuery(sql, type);
  }

  private static PositionLine line(Object[] row) {
    return new PositionLine(
        (long) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (long) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7]);
  }
}
