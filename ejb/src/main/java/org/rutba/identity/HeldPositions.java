package org.rutba.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Actor;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;

/** What an account may act as on a day. An account that must change its password acts as nobody. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class HeldPositions {
  @PersistenceContext EntityManager em;

  /** The positions of the account's person on the day, the oldest first. */
  List<Actor> actors(String username, LocalDate day) {
    return Row.list(
        em,
        """
        SELECT a.person_id, p.id, p.role, u.id AS unit_id, u.path, u.jurisdiction
        FROM account a
        JOIN position_holder h ON h.person_id = a.person_id AND h.during @> cast(:day AS date)
        JOIN position p ON p.id = h.position_id AND (p.abolished_on IS NULL OR p.abolished_on > :day)
        JOIN unit u ON u.id = p.unit_id AND (u.closed_on IS NULL OR u.closed_on > :day)
        WHERE a.username = :username AND NOT a.closed AND NOT a.must_change
        ORDER BY p.id
        """,
        Map.of("username", username, "day", day),
        row -> actor(username, row.number("person_id"), row.number("id"), row.text("role"), row));
  }

  /** The program an account stands for, acting within its unit. */
  Optional<Actor> apiClient(String username, LocalDate day) {
    return Row.one(
        em,
        """
        SELECT u.id AS unit_id, u.path, u.jurisdiction
        FROM account a JOIN api_client c ON c.account_id = a.id
        JOIN unit u ON u.id = c.unit_id AND (u.closed_on IS NULL OR u.closed_on > :day)
        WHERE a.username = :username AND NOT a.closed
        """,
        Map.of("username", username, "day", day),
        row -> actor(username, 0, 0, Roles.API_CLIENT, row));
  }

  private static Actor actor(String username, long person, long position, String role, Row row) {
    return new Actor(
        username,
        person,
        position,
        role,
        row.number("unit_id"),
        row.text("path"),
        row.text("jurisdiction"),
        0);
  }
}
