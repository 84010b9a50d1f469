package org.rutba.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.rutba.platform.TimeSource;

/**
 * What is to be sent to persons outside the house, written in the transaction of the act that
 * occasions it. A channel takes the rows that wait and says what became of each.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OutboxRepository {
  @PersistenceContext EntityManager em;
  @Inject TimeSource time;

  /**
   * Puts a short message out.
   *
   * @param mobile null where the channel has to find the number
   * @param key key of the sentence in the message bundles
   * @param arguments as of {@link MessageRepository#tell}
   * @param subjectKind what the case is, such as {@code licence}
   * @param subject its public number
   */
  public void sms(
      long personId,
      String mobile,
      String key,
      List<?> arguments,
      String subjectKind,
      String subject) {
    em.createNativeQuery(
            """
            INSERT INTO outbox
              (channel, person_id, address, key, arguments, subject_kind, subject, created_at)
            VALUES ('sms', :person, nullif(:mobile, ''), :key, :arguments, :kind, :subject, :now)
            """)
        .setParameter("person", personId)
        .setParameter("mobile", mobile == null ? "" : mobile)
        .setParameter("key", key)
        .setParameter("arguments", MessageArguments.kept(arguments))
        .setParameter("kind", subjectKind)
        .setParameter("subject", subject)
        .setParameter("now", time.now())
        .executeUpdate();
  }
}
