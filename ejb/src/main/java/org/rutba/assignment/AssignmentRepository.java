package org.rutba.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;

/** Assignments and their nominations. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AssignmentRepository {
  static final String SUBJECT = "assignment";
  static final String NOMINATED = "nominated";
  static final String GRANTED = "granted";

  @PersistenceContext EntityManager em;
  @Inject TimeSource time;

  /** What a page needs of an assignment beside its line. */
  record Detail(
      String statement,
      long nominatedBy,
      long nominatedIn,
      LocalDate nominatedOn,
      long holderPosition,
      long judgementId,
      Long decidedBy,
      LocalDate decidedOn,
      String reason,
      Long documentId) {}

  AssignmentList list(AssignmentFilter filter, LocalDate endingBy, Page page, Actor actor) {
    var query = AssignmentQuery.narrowed(filter, endingBy, actor, time.today());
    return new AssignmentList(
        Row.list(em, query.lines(page), query.given(), page, AssignmentQuery::line),
        Row.one(em, query.size(), query.given(), row -> row.count("found")).orElseThrow());
  }

  /** The assignments of a teacher, the latest first; refused ones too. */
  List<AssignmentLine> ofTeacher(long teacherId) {
    return Row.list(
        em,
        AssignmentQuery.LINE + " WHERE a.teacher_id = :teacher ORDER BY a.from_on DESC, a.id DESC",
        Map.of("teacher", teacherId),
        AssignmentQuery::line);
  }

  /** An assignment; an unknown one is refused like one outside the scope. */
  AssignmentLine line(long id) {
    return Row.one(
            em, AssignmentQuery.LINE + " WHERE a.id = :id", Map.of("id", id), AssignmentQuery::line)
        .orElseThrow(() -> new OutsideScope(SUBJECT, Long.toString(id)));
  }

  /** The same, locked until the act ends. */
  AssignmentLine lock(long id) {
    em.createNativeQuery("SELECT id FROM assignment WHERE id = :id FOR UPDATE", Long.class)
        .setParameter("id", id)
        .getResultList();
    return line(id);
  }

  Detail detail(long id) {
    return Row.one(
            em,
            """
            SELECT statement, nominated_by, nominated_in, nominated_on, holder_position,
              judgement_id, decided_by, decided_on, reason, document_id
            FROM assignment WHERE id = :id
            """,
            Map.of("id", id),
            row ->
                new Detail(
                    row.text("statement"),
                    row.number("nominated_by"),
                    row.number("nominated_in"),
                    row.day("nominated_on"),
                    row.number("holder_position"),
                    row.number("judgement_id"),
                    row.numberOrNull("decided_by"),
                    row.day("decided_on"),
                    row.text("reason"),
                    row.numberOrNull("document_id")))
        .orElseThrow();
  }

  /** Number of the nomination made with a key; empty for none. */
  Optional<Long> nominatedWith(String key) {
    return Row.one(
        em,
        "SELECT id FROM assignment WHERE idempotency_key = :key",
        Map.of("key", key),
        row -> row.number("id"));
  }

  boolean nominated(long teacherId) {
    return ofTeacher(teacherId).stream().anyMatch(one -> one.state().equals(NOMINATED));
  }

  /** The last day of an assignment that holds on some of these days; empty for none. */
  Optional<LocalDate> heldDuring(long teacherId, LocalDate from, LocalDate to) {
    return Row.one(
        em,
        """
        SELECT a.last_day AS until FROM (
          SELECT to_on AS last_day FROM assignment
          WHERE teacher_id = :teacher AND state = 'granted' AND from_on <= :to AND to_on >= :from
          UNION ALL
          SELECT coalesce(valid_to - 1, cast(:to AS date)) FROM assignment_held
          WHERE teacher_id = :teacher AND verified_at IS NOT NULL AND valid_from <= :to
            AND (valid_to IS NULL OR valid_to > :from)) a
        ORDER BY a.last_day DESC LIMIT 1
        """,
        Map.of("teacher", teacherId, "from", from, "to", to),
        row -> row.day("until"));
  }

  long add(
      Nominate nomination,
      long unitId,
      long judgementId,
      long holder,
      boolean illustrative,
      Actor actor) {
    return ((Number)
            em.createNativeQuery(
                    """
                    INSERT INTO assignment (teacher_id, unit_id, post, from_on, to_on, statement,
                      extends_id, nominated_by, nominated_in, nominated_on, idempotency_key,
                      holder_position, judgement_id, state, illustrative)
                    VALUES (:teacher, :unit, :post, :from, :to, :statement,
                      cast(nullif(:extends, '') AS bigint), :person, :position, :today, :key,
                      :holder, :judgement, 'nominated', :illustrative) RETURNING id
                    """,
                    Long.class)
                .setParameter("teacher", nomination.teacherId())
                .setParameter("unit", unitId)
                .setParameter("post", nomination.post())
                .setParameter("from", nomination.from())
                .setParameter("to", nomination.to())
                .setParameter("statement", nomination.statement().strip())
                .setParameter(
                    "extends",
                    nomination.extendsId() == null ? "" : nomination.extendsId().toString())
                .setParameter("person", actor.personId())
                .setParameter("position", actor.positionId())
                .setParameter("today", time.today())
                .setParameter("key", nomination.idempotencyKey())
                .setParameter("holder", holder)
                .setParameter("judgement", judgementId)
                .setParameter("illustrative", illustrative)
                .getSingleResult())
        .longValue();
  }

  /** Keeps a decision; what is granted is held from its first day on. */
  void grant(
      AssignmentLine line,
      long judgementId,
      long documentId,
      String number,
      String reason,
      Actor me) {
    decide(line.id(), GRANTED, judgementId, documentId, reason, me);
    em.createNativeQuery(
            """
            INSERT INTO assignment_held (teacher_id, post, valid_from, valid_to, decision, source,
              verified_at)
            VALUES (:teacher, :post, :from, cast(:to AS date) + 1, :number, 'assignment', :now)
            """)
        .setParameter("teacher", line.teacherId())
        .setParameter("post", line.post())
        .setParameter("from", line.from())
        .setParameter("to", line.to())
        .setParameter("number", number)
        .setParameter("now", time.now())
        .executeUpdate();
  }

  void refuse(AssignmentLine line, long judgementId, String reason, Actor me) {
    decide(line.id(), "refused", judgementId, 0, reason, me);
  }

  private void decide(
      long id, String state, long judgementId, long documentId, String reason, Actor me) {
    em.createNativeQuery(
            """
            UPDATE assignment SET state = :state, judgement_id = :judgement,
              document_id = nullif(:document, 0), decided_by = :person, decided_in = :position,
              decided_on = :today, reason = :reason, version = version + 1 WHERE id = :id
            """)
        .setParameter("state", state)
        .setParameter("judgement", judgementId)
        .setParameter("document", documentId)
        .setParameter("person", me.personId())
        .setParameter("position", me.positionId())
        .setParameter("today", time.today())
        .setParameter("reason", reason.strip())
        .setParameter("id", id)
        .executeUpdate();
  }

  /** An extension that is not made is no longer in the way of another. */
  void release(long id) {
    em.createNativeQuery("UPDATE assignment SET extends_id = NULL WHERE id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  void withdraw(long id) {
    em.createNativeQuery(
            """
            UPDATE assignment SET state = 'withdrawn', decided_on = :today, extends_id = NULL,
              version = version + 1 WHERE id = :id
            """)
        .setParameter("today", time.today())
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Notes that HR is told of the end; false where it was told before. */
  boolean announce(long id) {
    return em.createNativeQuery(
                "UPDATE assignment SET announced_at = :now WHERE id = :id AND announced_at IS NULL")
            .setParameter("now", time.now())
            .setParameter("id", id)
            .executeUpdate()
        > 0;
  }

  /** Assignments that end from today to a day, and that none extends. */
  List<AssignmentLine> ending(LocalDate by) {
    return Row.list(
        em,
        AssignmentQuery.LINE
            + " WHERE a.state = 'granted' AND a.to_on BETWEEN :today AND :by AND x.id IS NULL"
            + " ORDER BY a.to_on, a.id",
        Map.of("today", time.today(), "by", by),
        AssignmentQuery::line);
  }
}
