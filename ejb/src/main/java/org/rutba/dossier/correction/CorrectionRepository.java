package org.rutba.dossier.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.dossier.evidence.AttachmentRepository;
import org.rutba.dossier.evidence.AttachmentRepository.Owner;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;

/** Corrections asked for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CorrectionRepository {
  static final String SUBJECT = "correction";

  private static final String FROM =
      """
       FROM correction_request c JOIN teacher t ON t.id = c.teacher_id
        JOIN person p ON p.id = t.person_id JOIN unit u ON u.id = t.unit_id
        LEFT JOIN person d ON d.id = c.decided_by
      """;
  private static final String LINE =
      """
      SELECT c.id, c.number, c.teacher_id, t.personnel_number,
        p.given_name || ' ' || p.family_name AS teacher,
        coalesce(p.given_name_latin || ' ' || p.family_name_latin,
          p.given_name || ' ' || p.family_name) AS teacher_latin,
        u.name, u.name_latin, c.field, c.old_value, c.new_value, c.reason, c.state, c.asked_at,
        c.decision, d.given_name || ' ' || d.family_name AS decided_by,
        d.given_name_latin || ' ' || d.family_name_latin AS decided_by_latin, c.decided_at,
        c.version
      """
          + FROM;

  @PersistenceContext EntityManager em;
  @Inject AttachmentRepository attachments;

  Correction add(Correction correction) {
    em.persist(correction);
    em.flush();
    return correction;
  }

  void settle() {
    em.flush();
  }

  boolean isOpen(long teacherId, String field) {
    return !Row.list(
            em,
            """
            SELECT number FROM correction_request
            WHERE teacher_id = :teacher AND field = :field AND state = 'open'
            """,
            Map.of("teacher", teacherId, "field", field),
            row -> row.text("number"))
        .isEmpty();
  }

  /** The correction, locked until the act ends, if it lies in the actor's scope. */
  Correction lock(String number, Actor actor) {
    line(number, actor);
    return em.createQuery("select c from Correction c where c.number = :number", Correction.class)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  CorrectionLine line(String number, Actor actor) {
    var given = new HashMap<String, Object>();
    given.put("number", number);
    return Row.one(
            em, LINE + " WHERE c.number = :number AND " + scope(actor, given), given, this::line)
        .orElseThrow(() -> new OutsideScope(SUBJECT, number));
  }

  /**
   * One page of the corrections in the actor's scope, those open first.
   *
   * @param state null for all
   */
  List<CorrectionLine> list(String state, Actor actor, Page page) {
    var given = new HashMap<String, Object>();
    var where = where(state, actor, given);
    return Row.list(
        em, LINE + where + " ORDER BY c.state <> 'open', c.id DESC", given, page, this::line);
  }

  long count(String state, Actor actor) {
    var given = new HashMap<String, Object>();
    var where = where(state, actor, given);
    return Row.one(em, "SELECT count(*) AS found" + FROM + where, given, row -> row.number("found"))
        .orElseThrow();
  }

  private static String where(String state, Actor actor, Map<String, Object> given) {
    var where = " WHERE " + scope(actor, given);
    if (state != null) {
      given.put("state", state);
      return where + " AND c.state = :state";
    }
    return where;
  }

  private static String scope(Actor actor, Map<String, Object> given) {
    if (actor.holds(Roles.TEACHER)) {
      given.put("scope", actor.personId());
      return "t.person_id = :scope";
    }
    given.put("scope", actor.unitPath() + "%");
    return "u.path LIKE :scope";
  }

  /** The nearest office above a school that has somebody of a role; empty for none. */
  Optional<Long> nearestOffice(String path, String role) {
    return Row.list(
            em,
            """
            SELECT u.id FROM unit u JOIN position q ON q.unit_id = u.id
            WHERE q.role = :role AND q.abolished_on IS NULL AND cast(:path AS text) LIKE u.path || '%'
            ORDER BY length(u.path) DESC LIMIT 1
            """,
            Map.of("path", path, "role", role),
            row -> row.number("id"))
        .stream()
        .findFirst();
  }

  private CorrectionLine line(Row row) {
    return new CorrectionLine(
        row.text("number"),
        row.number("teacher_id"),
        row.text("personnel_number"),
        row.text("teacher"),
        row.text("teacher_latin"),
        row.text("name"),
        row.text("name_latin"),
        row.text("field"),
        row.text("old_value"),
        row.text("new_value"),
        row.text("reason"),
        row.text("state"),
        row.instant("asked_at"),
        row.text("decision"),
        row.text("decided_by"),
        row.text("decided_by_latin"),
        row.instant("decided_at"),
        row.count("version"),
        attachments.of(Owner.CORRECTION, row.number("id")));
  }
}
