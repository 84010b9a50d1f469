package org.rutba.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.rutba.platform.Row;

/** Persons and positions, for neighbours: who holds what on a day, and who is related to whom. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IdentityRepository {
  private static final String LINE =
      """
      SELECT p.id, p.title, p.title_latin, p.role, u.id AS unit_id, u.name, u.name_latin,
        u.jurisdiction
      FROM position p JOIN unit u ON u.id = p.unit_id
      """;

  @PersistenceContext EntityManager em;

  /** The person who holds a position on a day; empty when it is vacant or abolished. */
  public OptionalLong holderOn(long positionId, LocalDate day) {
    return Row.list(
            em,
            """
            SELECT h.person_id FROM position_holder h JOIN position p ON p.id = h.position_id
            WHERE p.id = :position AND h.during @> cast(:day AS date)
              AND (p.abolished_on IS NULL OR p.abolished_on > :day)
            """,
            Map.of("position", positionId, "day", day),
            row -> row.number("person_id"))
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  /** Positions of a role in a unit itself (not below it), less abolished ones, oldest first. */
  public List<Long> positionsOf(long unitId, String role) {
    return Row.list(
        em,
        """
        SELECT id FROM position
        WHERE unit_id = :unit AND role = :role AND abolished_on IS NULL ORDER BY id
        """,
        Map.of("unit", unitId, "role", role),
        row -> row.number("id"));
  }

  /** The positions a person holds on a day, oldest first. */
  public List<PositionLine> heldBy(long personId, LocalDate day) {
    return Row.list(
        em,
        LINE
            + """
            JOIN position_holder h ON h.position_id = p.id
            WHERE h.person_id = :person AND h.during @> cast(:day AS date)
              AND (p.abolished_on IS NULL OR p.abolished_on > :day)
              AND (u.closed_on IS NULL OR u.closed_on > :day)
            ORDER BY p.id
            """,
        Map.of("person", personId, "day", day),
        IdentityRepository::line);
  }

  /** A position's title and place, abolished or not; empty when there is none of this id. */
  public Optional<PositionLine> position(long positionId) {
    return Row.one(
        em,
        LINE + "WHERE p.id = :position",
        Map.of("position", positionId),
        IdentityRepository::line);
  }

  /** Whose test results a program delivers; empty where it may deliver none. */
  public Optional<String> resultSource(String program) {
    return Row.list(
            em,
            """
            SELECT c.result_source FROM api_client c JOIN account a ON a.id = c.account_id
            WHERE a.username = :program AND c.result_source IS NOT NULL
            """,
            Map.of("program", program),
            row -> row.text("result_source"))
        .stream()
        .findFirst();
  }

  /** Whether two persons are declared relatives, whichever of them declared it, or are the same. */
  public boolean areRelatives(long personA, long personB) {
    return personA == personB
        || !Row.list(
                em,
                """
                SELECT relation FROM relative
                WHERE (person_id = :a AND other_id = :b) OR (person_id = :b AND other_id = :a)
                UNION ALL
                SELECT 'same' FROM person a JOIN person b
                  ON coalesce(b.merged_into, b.id) = coalesce(a.merged_into, a.id)
                WHERE a.id = :a AND b.id = :b
                """,
                Map.of("a", personA, "b", personB),
                row -> row.text("relation"))
            .isEmpty();
  }

  /**
   * A person's name.
   *
   * @throws jakarta.persistence.EntityNotFoundException when no such person is recorded
   */
  public PersonName name(long personId) {
    return em.getReference(Person.class, personId).name();
  }

  private static PositionLine line(Row row) {
    return new PositionLine(
        row.number("id"),
        row.text("title"),
        row.text("title_latin"),
        row.text("role"),
        row.number("unit_id"),
        row.text("name"),
        row.text("name_latin"),
        row.text("jurisdiction"));
  }
}
