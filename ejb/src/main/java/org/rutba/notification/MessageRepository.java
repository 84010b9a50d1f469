package org.rutba.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import org.rutba.platform.RecordedName;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;

/** Messages, written in the transaction of the act that occasions them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MessageRepository {
  @PersistenceContext EntityManager em;
  @Inject TimeSource time;

  /**
   * Tells a person something about a case.
   *
   * @param key key of the sentence in the message bundles
   * @param arguments what the sentence names, in the order of its placeholders: text or {@link
   *     RecordedName}s; dates as ISO text
   * @param subjectKind what the case is, such as {@code request}
   * @param subject its public number
   */
  public void tell(
      long personId, String key, List<?> arguments, String subjectKind, String subject) {
    em.createNativeQuery(
            "insert into message (person_id, key, arguments, subject_kind, subject, created_at)"
                + " values (:person, :key, :arguments, :subjectKind, :subject, :now)")
        .setParameter("person", personId)
        .setParameter("key", key)
        .setParameter("arguments", MessageArguments.kept(arguments))
        .setParameter("subjectKind", subjectKind)
        .setParameter("subject", subject)
        .setParameter("now", time.now())
        .executeUpdate();
  }

  /** The latest messages of a person, newest first. */
  public List<MessageLine> latest(long personId, int most) {
    return Row.list(
        em,
        "select id, key, arguments, subject_kind, subject, created_at, read_at is null as unread"
            + " from message where person_id = :person order by created_at desc, id desc"
            + " limit "
            + most,
        Map.of("person", personId),
        MessageLine::of);
  }

  /** Marks every message of a person as read. */
  public void read(long personId) {
    em.createNativeQuery(
            "update message set read_at = :now where person_id = :person and read_at is null")
        .setParameter("now", time.now())
        .setParameter("person", personId)
        .executeUpdate();
  }
}
