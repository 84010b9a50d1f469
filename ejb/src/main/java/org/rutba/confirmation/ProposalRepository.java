package org.rutba.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;

/** Proposals and what became of them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ProposalRepository {
  private static final String PROPOSAL =
      """
      SELECT q.id, q.parameter, q.value, q.valid_from, q.article, q.gazette, q.reason,
        q.proposed_by, q.proposed_at, d.outcome, d.reason AS decision_reason, d.decided_at,
        p.given_name || ' ' || p.family_name AS proposer,
        p.given_name_latin || ' ' || p.family_name_latin AS proposer_latin,
        o.title AS post, o.title_latin AS post_latin,
        e.given_name || ' ' || e.family_name AS decider,
        e.given_name_latin || ' ' || e.family_name_latin AS decider_latin
      FROM value_proposal q JOIN person p ON p.id = q.proposed_by
        JOIN position o ON o.id = q.position_id
        LEFT JOIN value_decision d ON d.proposal_id = q.id
        LEFT JOIN person e ON e.id = d.decided_by
      WHERE q.jurisdiction = :jurisdiction
      """;

  /** A proposal as it is kept. */
  record Kept(long proposedBy, Proposal proposal) {}

  @PersistenceContext EntityManager em;
  @Inject TimeSource time;

  long add(ProposeValue proposed, Actor actor) {
    return ((Number)
            em.createNativeQuery(
                    """
                    INSERT INTO value_proposal (jurisdiction, parameter, value, valid_from, article,
                      gazette, reason, proposed_by, position_id, proposed_at)
                    VALUES (:jurisdiction, :parameter, :value, :from, :article, :gazette, :reason,
                      :person, :position, :now) RETURNING id
                    """,
                    Long.class)
                .setParameter("jurisdiction", actor.jurisdiction())
                .setParameter("parameter", proposed.parameter())
                .setParameter("value", proposed.value())
                .setParameter("from", proposed.validFrom())
                .setParameter("article", proposed.article())
                .setParameter("gazette", proposed.gazette())
                .setParameter("reason", proposed.reason())
                .setParameter("person", actor.personId())
                .setParameter("position", actor.positionId())
                .setParameter("now", time.now())
                .getSingleResult())
        .longValue();
  }

  /**
   * Writes down what became of a proposal.
   *
   * @param confirmation the revision an approval made; null for another outcome
   */
  void decide(Kept kept, String outcome, long person, String reason, Long confirmation) {
    em.createNativeQuery(
            """
            INSERT INTO value_decision (proposal_id, proposed_by, outcome, decided_by, reason,
              decided_at, confirmation_id)
            VALUES (:id, :proposer, :outcome, :person, :reason, :now, :confirmation)
            """)
        .setParameter("id", kept.proposal().id())
        .setParameter("proposer", kept.proposedBy())
        .setParameter("outcome", outcome)
        .setParameter("person", person)
        .setParameter("reason", reason)
        .setParameter("now", time.now())
        .setParameter("confirmation", confirmation)
        .executeUpdate();
  }

  /** A proposal of the actor's jurisdiction; an unknown one is refused like one outside it. */
  Kept proposal(long id, Actor actor) {
    return found(" AND q.id = :id", "id", id, actor).stream()
        .findFirst()
        .orElseThrow(() -> new OutsideScope("value-proposal", Long.toString(id)));
  }

  /** All that was proposed for a parameter, the latest first. */
  List<Proposal> of(String parameter, Actor actor) {
    return found(" AND q.parameter = :name", "name", parameter, actor).stream()
        .map(Kept::proposal)
        .toList();
  }

  /** Those that wait for a second officer, by parameter. */
  Map<String, Long> waiting(Actor actor) {
    var waiting = new HashMap<String, Long>();
    found(" AND d.outcome IS NULL AND q.id > :none", "none", 0L, actor)
        .forEach(kept -> waiting.put(kept.proposal().parameter(), kept.proposal().id()));
    return waiting;
  }

  private List<Kept> found(String which, String name, Object value, Actor actor) {
    return Row.list(
        em,
        PROPOSAL + which + " ORDER BY q.id DESC",
        Map.of("jurisdiction", actor.jurisdiction(), name, value),
        row -> new Kept(row.number("proposed_by"), proposal(row, actor)));
  }

  private static Proposal proposal(Row row, Actor actor) {
    return new Proposal(
        row.number("id"),
        row.text("parameter"),
        row.text("value"),
        null,
        row.day("valid_from"),
        row.text("article"),
        row.text("gazette"),
        row.text("reason"),
        row.text("proposer"),
        row.text("proposer_latin"),
        row.text("post"),
        row.text("post_latin"),
        row.instant("proposed_at"),
        row.number("proposed_by") == actor.personId(),
        row.text("outcome"),
        row.text("decider"),
        row.text("decider_latin"),
        row.text("decision_reason"),
        row.instant("decided_at"));
  }
}
