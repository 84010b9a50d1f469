package org.rutba.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.rutba.register.PayRightRepository;
import org.rutba.register.RankRepository;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.Ruling;

/** The evidence of the teachers and the fact sheets made of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DossierRepository {
  @PersistenceContext EntityManager em;
  @Inject RankRepository ranks;
  @Inject PayRightRepository payRights;

  /** All evidence, verified or not. */
  public Evidence evidence(long teacherId) {
    return new EvidenceQuery(em, teacherId).all();
  }

  /** The facts the law asks about, as far as they are verified now. */
  public FactSheet factSheet(long teacherId) {
    return new FactSheetQuery(em)
        .of(teacherId, ranks.history(teacherId), payRights.history(teacherId));
  }

  /** Writes down what the holder of a power decided about one requirement. */
  public void rule(long teacherId, Ruling ruling) {
    em.createNativeQuery(
            """
            INSERT INTO ruling
              (teacher_id, requirement, kind, power, holder, reason, ruled_on, evidence)
            VALUES (:teacher, :requirement, :kind, :power, :holder, :reason, :day, :evidence)
            """)
        .setParameter("teacher", teacherId)
        .setParameter("requirement", ruling.requirement())
        .setParameter("kind", ruling.kind().code())
        .setParameter("power", ruling.power())
        .setParameter("holder", ruling.holder())
        .setParameter("reason", ruling.reason())
        .setParameter("day", ruling.day())
        .setParameter("evidence", ruling.evidence())
        .executeUpdate();
  }
}
