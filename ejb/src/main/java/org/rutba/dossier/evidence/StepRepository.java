package org.rutba.dossier.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.rutba.platform.Actor;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;

/** The history of each piece of evidence. Rows are added, never changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StepRepository {
  @PersistenceContext EntityManager em;
  @Inject TimeSource time;

  /** A step nobody took: the check of a file found something. */
  void add(Step step) {
    add(step, null, null);
  }

  void add(Step step, Actor actor) {
    add(step, actor.personId(), actor.positionId());
  }

  private void add(Step step, Long person, Long position) {
    em.createNativeQuery(
            """
            INSERT INTO evidence_step (teacher_id, subject, step, at, person_id, position_id, reason,
              field, old_value, new_value)
            VALUES (:teacher, :subject, :step, :now, cast(:person AS bigint),
              cast(:position AS bigint), cast(:reason AS text), cast(:field AS text),
              cast(:before AS text), cast(:after AS text))
            """)
        .setParameter("teacher", step.teacherId())
        .setParameter("subject", step.subject())
        .setParameter("step", step.step())
        .setParameter("now", time.now())
        .setParameter("person", person)
        .setParameter("position", position)
        .setParameter("reason", step.reason())
        .setParameter("field", step.field())
        .setParameter("before", step.oldValue())
        .setParameter("after", step.newValue())
        .executeUpdate();
  }

  /** What happened to a piece, the latest first. */
  List<StepLine> of(String subject) {
    return Row.list(
        em,
        """
        SELECT s.step, s.at, p.given_name || ' ' || p.family_name AS person,
          p.given_name_latin || ' ' || p.family_name_latin AS person_latin,
          q.title, q.title_latin, s.reason, s.field, s.old_value, s.new_value
        FROM evidence_step s LEFT JOIN person p ON p.id = s.person_id
          LEFT JOIN position q ON q.id = s.position_id
        WHERE s.subject = :subject ORDER BY s.id DESC
        """,
        Map.of("subject", subject),
        row ->
            new StepLine(
                row.text("step"),
                row.instant("at"),
                row.text("person"),
                row.text("person_latin"),
                row.text("title"),
                row.text("title_latin"),
                row.text("reason"),
                row.text("field"),
                row.text("old_value"),
                row.text("new_value")));
  }
}
