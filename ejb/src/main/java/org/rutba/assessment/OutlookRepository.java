package org.rutba.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rutba.platform.Actor;
import org.rutba.platform.Row;

/** What lists of the workforce say of ranks: counts, and whose next rank is to be judged. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OutlookRepository {
  private static final String IN_SERVICE =
      """
       FROM teacher t JOIN unit u ON u.id = t.unit_id
        LEFT JOIN rank_held r ON r.teacher_id = t.id AND r.valid @> cast(:today AS date)
      WHERE u.path LIKE :scope AND t.merged_into IS NULL
        AND (t.retired_on IS NULL OR t.retired_on > cast(:today AS date))
      """;

  @PersistenceContext EntityManager em;

  /** Teachers in service within the actor's scope by the rank of today, in one query. */
  List<RankCount> ranks(Actor actor, LocalDate today) {
    return Row.list(
        em,
        "SELECT r.rank, count(*) AS teachers" + IN_SERVICE + " GROUP BY r.rank ORDER BY r.rank",
        Map.of("scope", actor.unitPath() + "%", "today", today),
        row -> new RankCount(row.text("rank"), row.count("teachers")));
  }

  /**
   * Ids of the teachers in service within the actor's scope, so many at most.
   *
   * @param most no school has so many
   */
  List<Long> inService(Actor actor, LocalDate today, int most) {
    return Row.list(
        em,
        "SELECT t.id" + IN_SERVICE + " ORDER BY t.id LIMIT " + most,
        Map.of("scope", actor.unitPath() + "%", "today", today),
        row -> row.number("id"));
  }
}
