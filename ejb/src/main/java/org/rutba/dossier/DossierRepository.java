package org.rutba.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
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
  @Inject TimeSource time;

  /** All evidence, verified or not. */
  public Evidence evidence(long teacherId) {
    return new EvidenceQuery(em, teacherId).all();
  }

  /** The facts the law asks about, as far as they are verified now. */
  public FactSheet factSheet(long teacherId) {
    return new FactSheetQuery(em)
        .of(teacherId, ranks.history(teacherId), payRights.history(teacherId));
  }

  /**
   * Seals the verified facts of now for a judgement: their canonical words and digest, kept for
   * good. Facts that have not changed since they were last sealed keep that seal.
   */
  public SealedFacts seal(long teacherId) {
    var facts = factSheet(teacherId);
    var words = FactSheetJson.write(facts);
    var sha256 = FactSheetJson.digest(facts);
    long id =
        lastSealed(teacherId)
            .filter(last -> last.sha256().equals(sha256))
            .map(LastSealed::id)
            .orElseGet(() -> add(teacherId, sha256, words));
    // What is judged is what was sealed, in its order and its figures, or a later reading of the
    // seal would be judged in other words.
    return new SealedFacts(id, sha256, FactSheetJson.read(words));
  }

  /** The facts of a seal, word for word as they were judged. */
  public SealedFacts sealed(long sealedDossierId) {
    return Row.one(
            em,
            "SELECT id, sha256, facts FROM sealed_dossier WHERE id = :id",
            Map.of("id", sealedDossierId),
            row ->
                new SealedFacts(
                    row.number("id"), row.text("sha256"), FactSheetJson.read(row.text("facts"))))
        .orElseThrow(() -> new IllegalArgumentException("no sealed dossier " + sealedDossierId));
  }

  private Optional<LastSealed> lastSealed(long teacherId) {
    return Row.one(
        em,
        """
        SELECT id, sha256 FROM sealed_dossier WHERE teacher_id = :teacher ORDER BY id DESC LIMIT 1
        """,
        Map.of("teacher", teacherId),
        row -> new LastSealed(row.number("id"), row.text("sha256")));
  }

  private long add(long teacherId, String sha256, String facts) {
    return ((Number)
            em.createNativeQuery(
                    """
                    INSERT INTO sealed_dossier (teacher_id, sha256, facts, sealed_at)
                    VALUES (:teacher, :sha256, :facts, :at) RETURNING id
                    """,
                    Long.class)
                .setParameter("teacher", teacherId)
                .setParameter("sha256", sha256)
                .setParameter("facts", facts)
                .setParameter("at", time.now())
                .getSingleResult())
        .longValue();
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

  private record LastSealed(long id, String sha256) {}
}
