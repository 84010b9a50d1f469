package org.rutba.dossier.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.rutba.dossier.DossierRepository;
import org.rutba.dossier.FactSheetJson;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherHead;

/**
 * What teachers say of their dossiers before they are sent. The deployment decides by {@code
 * rutba.dossier.confirmation} whether a teacher with an account must have confirmed ({@code
 * required}) or is only asked to ({@code asked}, the default). An objection that waits for its
 * answer holds the dossier back either way.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ConfirmationRepository {
  private static final String REQUIRED = "required";

  @PersistenceContext EntityManager em;
  @Inject DossierRepository dossiers;
  @Inject TimeSource time;

  /** How the teacher stands to the dossier as it is now. */
  public DossierStanding standing(long teacherId) {
    var now = digest(teacherId);
    return Row.one(
            em,
            """
            SELECT k.sha256, k.confirmed_at,
              EXISTS (SELECT FROM teacher t JOIN account a ON a.person_id = t.person_id
                WHERE t.id = :teacher AND NOT a.closed) AS account,
              (SELECT count(*) FROM dossier_objection o
                WHERE o.teacher_id = :teacher AND o.answered_at IS NULL) AS objections
            FROM (VALUES (1)) one LEFT JOIN (SELECT sha256, confirmed_at FROM dossier_confirmation
              WHERE teacher_id = :teacher ORDER BY id DESC LIMIT 1) k ON true
            """,
            Map.of("teacher", teacherId),
            row ->
                new DossierStanding(
                    now,
                    row.yes("account"),
                    row.instant("confirmed_at"),
                    now.equals(row.text("sha256")),
                    row.count("objections"),
                    required()))
        .orElseThrow();
  }

  /**
   * @throws ObjectionUnanswered an objection waits for its answer
   * @throws DossierUnconfirmed the teacher has to confirm and has not, or not as it stands now
   */
  public void requireSendable(TeacherHead teacher) {
    var standing = standing(teacher.id());
    if (standing.objections() > 0) {
      throw new ObjectionUnanswered(teacher.personnelNumber());
    }
    if (standing.required() && standing.account() && !standing.confirmed()) {
      throw new DossierUnconfirmed(teacher.personnelNumber());
    }
  }

  void confirm(long teacherId, String sha256, long person) {
    em.createNativeQuery(
            """
            INSERT INTO dossier_confirmation (teacher_id, sha256, confirmed_by, confirmed_at)
            VALUES (:teacher, :sha256, :person, :now)
            """)
        .setParameter("teacher", teacherId)
        .setParameter("sha256", sha256)
        .setParameter("person", person)
        .setParameter("now", time.now())
        .executeUpdate();
  }

  /** Digest of the facts that count now. */
  String digest(long teacherId) {
    return FactSheetJson.digest(dossiers.factSheet(teacherId));
  }

  private static boolean required() {
    return REQUIRED.equals(System.getProperty("rutba.dossier.confirmation"));
  }
}
