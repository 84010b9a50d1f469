package org.rutba.discretion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.rules.law.Citation;

/** Waivers asked for, and what became of them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class WaiverRepository {
  static final String SUBJECT = "waiver";
  static final String ASKED = "asked";
  private static final String LINE =
      """
      SELECT w.id, w.version, w.teacher_id, w.act, w.target, w.requirement, w.power, w.instrument,
        w.article, w.illustrative, w.ground, w.asked_by, w.asked_in, w.asked_on,
        a.given_name || ' ' || a.family_name AS asker,
        a.given_name_latin || ' ' || a.family_name_latin AS asker_latin, w.holder_position,
        h.title AS holder, h.title_latin AS holder_latin, w.state,
        d.given_name || ' ' || d.family_name AS decider,
        d.given_name_latin || ' ' || d.family_name_latin AS decider_latin, w.decided_on, w.reason
      FROM waiver w JOIN person a ON a.id = w.asked_by JOIN position h ON h.id = w.holder_position
        LEFT JOIN person d ON d.id = w.decided_by
      """;

  @PersistenceContext EntityManager em;
  @Inject TimeSource time;

  /** The waivers of a teacher, refused ones too, the latest first. */
  public List<WaiverLine> ofTeacher(long teacherId) {
    return Row.list(
        em,
        LINE + "WHERE w.teacher_id = :teacher ORDER BY w.id DESC",
        Map.of("teacher", teacherId),
        WaiverRepository::line);
  }

  /** A waiver; an unknown one is refused like one outside the scope. */
  WaiverLine line(long id) {
    return Row.one(em, LINE + "WHERE w.id = :id", Map.of("id", id), WaiverRepository::line)
        .orElseThrow(() -> new OutsideScope(SUBJECT, Long.toString(id)));
  }

  /** The same, locked until the act ends. */
  WaiverLine lock(long id) {
    em.createNativeQuery("SELECT id FROM waiver WHERE id = :id FOR UPDATE", Long.class)
        .setParameter("id", id)
        .getResultList();
    return line(id);
  }

  boolean asked(long teacherId, String requirement) {
    return ofTeacher(teacherId).stream()
        .anyMatch(one -> one.open() && one.requirement().equals(requirement));
  }

  long add(AskWaiver ask, Citation power, PowerRepository.Holder holder, Actor actor) {
    return ((Number)
            em.createNativeQuery(
                    """
                    INSERT INTO waiver (teacher_id, act, target, requirement, power, instrument,
                      article, illustrative, ground, asked_by, asked_in, asked_on, holder_position,
                      state)
                    VALUES (:teacher, :act, :target, :requirement, :power, :instrument, :article,
                      :illustrative, :ground, :person, :position, :today, :holder, 'asked')
                    RETURNING id
                    """,
                    Long.class)
                .setParameter("teacher", ask.teacherId())
                .setParameter("act", ask.act())
                .setParameter("target", ask.target())
                .setParameter("requirement", ask.requirement())
                .setParameter("power", ask.power())
                .setParameter("instrument", power.instrument())
                .setParameter("article", power.article())
                .setParameter("illustrative", holder.illustrative())
                .setParameter("ground", ask.ground().strip())
                .setParameter("person", actor.personId())
                .setParameter("position", actor.positionId())
                .setParameter("today", time.today())
                .setParameter("holder", holder.position())
                .getSingleResult())
        .longValue();
  }

  void decide(long id, boolean granted, String reason, Actor actor) {
    em.createNativeQuery(
            """
            UPDATE waiver SET state = :state, decided_by = :person, decided_in = :position,
              decided_on = :today, reason = :reason, version = version + 1 WHERE id = :id
            """)
        .setParameter("state", granted ? "granted" : "refused")
        .setParameter("person", actor.personId())
        .setParameter("position", actor.positionId())
        .setParameter("today", time.today())
        .setParameter("reason", reason.strip())
        .setParameter("id", id)
        .executeUpdate();
  }

  void withdraw(long id) {
    em.createNativeQuery(
            """
            UPDATE waiver SET state = 'withdrawn', decided_on = :today, version = version + 1
            WHERE id = :id
            """)
        .setParameter("today", time.today())
        .setParameter("id", id)
        .executeUpdate();
  }

  private static WaiverLine line(Row row) {
    return new WaiverLine(
        row.number("id"),
        row.count("version"),
        row.number("teacher_id"),
        row.text("act"),
        row.text("target"),
        row.text("requirement"),
        row.text("power"),
        row.text("instrument"),
        row.text("article"),
        row.yes("illustrative"),
        row.text("ground"),
        row.text("asker"),
        row.text("asker_latin"),
        row.number("asked_by"),
        row.number("asked_in"),
        row.day("asked_on"),
        row.number("holder_position"),
        row.text("holder"),
        row.text("holder_latin"),
        row.text("state"),
        row.text("decider"),
        row.text("decider_latin"),
        row.day("decided_on"),
        row.text("reason"));
  }
}
