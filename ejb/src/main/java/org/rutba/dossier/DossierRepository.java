package org.rutba.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.Ruling;

/** The evidence of the teachers and the fact sheets made of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DossierRepository {
  @PersistenceContext EntityManager em;
  @Inject TimeSource time;

  /** All evidence, verified or not. */
  public Evidence evidence(long teacherId) {
    return new EvidenceQuery(em, teacherId, time.today()).all();
  }

  /** The facts the law asks about, as far as they are verified now. */
  public FactSheet factSheet(long teacherId) {
    return factSheets(List.of(teacherId)).get(teacherId);
  }

  /** The same of several teachers, read set by set, by id. Each of them must be known. */
  public Map<Long, FactSheet> factSheets(Collection<Long> teacherIds) {
    em.flush();
    var today = time.today();
    var facts =
        em.unwrap(Session.class)
            .doReturningWork(
                connection -> {
                  var read = new TreeMap<Long, FactSheet>();
                  try (var sheets = FactSheets.of(connection, teacherIds, today)) {
                    for (var sheet = sheets.next(); sheet != null; sheet = sheets.next()) {
                      read.put(sheets.teacher(), sheet);
                    }
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                  return read;
                });
    for (var id : teacherIds) {
      if (!facts.containsKey(id)) {
        throw new OutsideScope("teacher", Long.toString(id));
      }
    }
    return facts;
  }

  /**
   * Seals the verified facts of now for a judgement: their canonical words and digest, kept for
   * good. Facts that have not changed since they were last sealed keep that seal.
   */
  public SealedFacts seal(long teacherId) {
    return seal(List.of(teacherId)).get(teacherId);
  }

  /** Seals the facts of several teachers, by id. */
  public Map<Long, SealedFacts> seal(Collection<Long> teacherIds) {
    return new Sealing(em, time.now()).of(factSheets(teacherIds));
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

  /** Time served under an earlier regulation is used up by the promotion it counted in. */
  public void spendCredit(long teacherId, String rank, String decree) {
    em.createNativeQuery(
            """
            INSERT INTO service_credit_use (credit_id, rank, decree, used_at)
            SELECT c.id, :rank, :decree, :now FROM service_credit c
            WHERE c.teacher_id = :teacher AND c.verified_at IS NOT NULL
            ON CONFLICT DO NOTHING
            """)
        .setParameter("teacher", teacherId)
        .setParameter("rank", rank)
        .setParameter("decree", decree)
        .setParameter("now", time.now())
        .executeUpdate();
  }

  /** An appointee serves on probation from a day; one who is on record stays as recorded. */
  public void beginProbation(long teacherId, LocalDate day, String decree) {
    em.createNativeQuery(
            """
            INSERT INTO probation (teacher_id, began_on, source, verified_at)
            VALUES (:teacher, :day, :decree, :now) ON CONFLICT DO NOTHING
            """)
        .setParameter("teacher", teacherId)
        .setParameter("day", day)
        .setParameter("decree", decree)
        .setParameter("now", time.now())
        .executeUpdate();
  }
}
