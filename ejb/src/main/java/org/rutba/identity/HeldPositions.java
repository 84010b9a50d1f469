package org.rutba.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.rutba.platform.Actor;
import org.rutba.platform.Roles;

/** What an account may act as on a day. An account that must change its password acts as nobody. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class HeldPositions {
  @PersistenceContext private EntityManager em;

  /** The positions of the account's person on the day, the oldest first. */
  List<Actor> actors(String username, LocalDate day) {
    return em.unwrap(Session.class)
        .createNativeQuery(
            """
            SELECT a.person_id, p.id, p.role, u.id, u.path, u.jurisdiction
            FROM account a
            JOIN position_holder h ON h.person_id = a.person_id AND h.during @> cast(:day AS date)
            JOIN position p ON p.id = h.position_id
              AND (p.abolished_on IS NULL OR p.abolished_on > :day)
            JOIN unit u ON u.id = p.unit_id AND (u.closed_on IS NULL OR u.closed_on > :day)
            WHERE a.username = :username AND NOT a.closed AND NOT a.must_change
            ORDER BY p.id
            """,
            Object[].class)
        .setParameter("username", username)
        .setParameter("day", day)
        .getResultStream()
        .map(
            row ->
                new Actor(
                    username,
                    (long) row[0],
                    (long) row[1],
                    (String) row[2],
                    (long) row[3],
                    (String) row[4],
                    (String) row[5],
                    0))
        .toList();
  }

  /** The program an account stands for, acting within its unit. */
  Optional<Actor> apiClient(String username, LocalDate day) {
    return em.unwrap(Session.class)
        .createNativeQuery(
            """
            SELECT u.id, u.path, u.jurisdiction
            FROM account a JOIN api_client c ON c.account_id = a.id
            JOIN unit u ON u.id = c.unit_id AND (u.closed_on IS NULL OR u.closed_on > :day)
            WHERE a.username = :username AND NOT a.closed
            """,
            Object[].class)
        .setParameter("username", username)
        .setParameter("day", day)
        .uniqueResultOptional()
        .map(
            row ->
                new Actor(
                    username,
                    0,
                    0,
                    Roles.API_CLIENT,
                    (long) row[0],
                    (String) row[1],
                    (String) row[2],
                    0));
  }
}
