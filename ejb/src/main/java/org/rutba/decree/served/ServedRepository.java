package org.rutba.decree.served;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Actor;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;

/** What became of decrees after their issue. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ServedRepository {
  private static final String WHO =
      """
       JOIN person p ON p.id = e.registered_by JOIN position o ON o.id = e.position_id
      WHERE e.document_id = :decree ORDER BY e.id DESC
      """;
  private static final String NAMES =
      """
      p.given_name || ' ' || p.family_name AS who,
        p.given_name_latin || ' ' || p.family_name_latin AS who_latin,
        o.title AS post, o.title_latin AS post_latin, e.registered_at
      """;

  @PersistenceContext EntityManager em;
  @Inject TimeSource time;

  /** The day a decree was served, from which objections are reckoned; empty while it is not. */
  public Optional<LocalDate> servedOn(long documentId) {
    return entries(documentId).stream().findFirst().map(ServiceEntry::servedOn);
  }

  List<ServiceEntry> entries(long documentId) {
    return Row.list(
        em,
        "SELECT e.served_on, e.manner, e.reason, " + NAMES + " FROM decree_service e" + WHO,
        Map.of("decree", documentId),
        row ->
            new ServiceEntry(
                row.day("served_on"),
                Manner.ofCode(row.text("manner")).orElseThrow(),
                row.text("reason"),
                row.text("who"),
                row.text("who_latin"),
                row.text("post"),
                row.text("post_latin"),
                row.instant("registered_at")));
  }

  List<Letter> letters(long documentId) {
    return Row.list(
        em,
        "SELECT e.number, e.letter_on, " + NAMES + " FROM decree_letter e" + WHO,
        Map.of("decree", documentId),
        row ->
            new Letter(
                row.text("number"), row.day("letter_on"), row.text("who"), row.text("who_latin")));
  }

  List<Copy> copies(long documentId) {
    return Row.list(
        em,
        "SELECT recipient, sent_on FROM decree_copy WHERE document_id = :decree ORDER BY id",
        Map.of("decree", documentId),
        row -> new Copy(row.text("recipient"), row.day("sent_on")));
  }

  /** Days of service of a teacher's decrees, by decree; those not served are left out. */
  Map<Long, LocalDate> servedOf(long personId) {
    var served = new HashMap<Long, LocalDate>();
    Row.list(
            em,
            """
            SELECT DISTINCT ON (e.document_id) e.document_id, e.served_on
            FROM decree_service e JOIN decree d ON d.document_id = e.document_id
              JOIN teacher t ON t.id = d.teacher_id
            WHERE t.person_id = :person ORDER BY e.document_id, e.id DESC
            """,
            Map.of("person", personId),
            row -> Map.entry(row.number("document_id"), row.day("served_on")))
        .forEach(one -> served.put(one.getKey(), one.getValue()));
    return served;
  }

  /** Lets two who register something of one decree do so one after the other. */
  void lock(long documentId) {
    em.createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtextextended(:decree, 0)) AS text)")
        .setParameter("decree", "decree served " + documentId)
        .getSingleResult();
  }

  void serve(long documentId, ServeDecree service, Actor actor) {
    em.createNativeQuery(
            """
            INSERT INTO decree_service (document_id, served_on, manner, reason, registered_by,
              position_id, registered_at)
            VALUES (:decree, :day, :manner, :reason, :person, :position, :now)
            """)
        .setParameter("decree", documentId)
        .setParameter("day", service.servedOn())
        .setParameter("manner", service.manner().code())
        .setParameter("reason", service.reason())
        .setParameter("person", actor.personId())
        .setParameter("position", actor.positionId())
        .setParameter("now", time.now())
        .executeUpdate();
  }

  void letter(long documentId, RegisterLetter letter, Actor actor) {
    em.createNativeQuery(
            """
            INSERT INTO decree_letter (document_id, number, letter_on, registered_by, position_id,
              registered_at)
            VALUES (:decree, :number, :day, :person, :position, :now)
            """)
        .setParameter("decree", documentId)
        .setParameter("number", letter.letter().strip())
        .setParameter("day", letter.letterOn())
        .setParameter("person", actor.personId())
        .setParameter("position", actor.positionId())
        .setParameter("now", time.now())
        .executeUpdate();
  }

  void copy(long documentId, SendCopy copy, Actor actor) {
    em.createNativeQuery(
            """
            INSERT INTO decree_copy (document_id, recipient, sent_on, registered_by, position_id,
              registered_at)
            VALUES (:decree, :recipient, :day, :person, :position, :now)
            """)
        .setParameter("decree", documentId)
        .setParameter("recipient", copy.recipient().strip())
        .setParameter("day", copy.sentOn())
        .setParameter("person", actor.personId())
        .setParameter("position", actor.positionId())
        .setParameter("now", time.now())
        .executeUpdate();
  }
}
