package org.rutba.assessment;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Assessment;
import org.rutba.rules.law.Regulation;

/** Keeps judgements of facts a test states, for tests of what is done with a judgement. */
public final class KeptJudgements {
  private KeptJudgements() {}

  /** Number of the judgement. */
  public static long keep(
      EntityManager em,
      long teacherId,
      Regulation law,
      FactSheet facts,
      String target,
      LocalDate day) {
    var sealed =
        (Long)
            em.createNativeQuery(
                    """
                    INSERT INTO sealed_dossier (teacher_id, sha256, facts, sealed_at)
                    VALUES (:teacher, 'digest', '{}', now()) RETURNING id
                    """,
                    Long.class)
                .setParameter("teacher", teacherId)
                .getSingleResult();
    var judgement = Assessment.of(law, facts, target, day);
    var row =
        new KeptVerdict(
            teacherId, sealed, law, judgement, JudgementJson.write(judgement), Instant.EPOCH);
    em.persist(row);
    em.flush();
    return row.id();
  }
}
