package org.rutba.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.rutba.committee.DocketDecided;

/**
 * Keeps the re-evaluations a board has closed, so that the next falls due by its own clock: a rank
 * confirmed, a demotion decided, a demotion the board did not consent to. Where the board refuses
 * an exit, the demotion it was asked beside stands.
 */
@ApplicationScoped
class RunReviews {
  @PersistenceContext EntityManager em;
  @Inject RunRepository runs;

  void keep(Run run, DocketDecided decision) {
    if (!run.kind().closesReevaluation()) {
      return;
    }
    em.createNativeQuery(
            """
            INSERT INTO reevaluation (teacher_id, held_on, rank, kept, evidence)
            SELECT teacher_id, :day, rank_from, result = 'kept'
                OR decision = 'refused' AND (result <> 'exit' OR rank_to IS NULL), :minute
            FROM run_item WHERE run_id = :run AND docket_id = :docket
              AND (decision = 'granted' OR decision = 'refused' AND result <> 'kept')
            ON CONFLICT DO NOTHING
            """)
        .setParameter("day", run.day())
        .setParameter("minute", decision.minute())
        .setParameter("run", run.id())
        .setParameter("docket", decision.docketId())
        .executeUpdate();
  }
}
