package org.rutba.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.rutba.dossier.DossierRepository;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherRepository;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Assessment;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.law.RegulationVersion;

/** Judgements by the law in force, kept for good or made in passing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AssessmentRepository {
  @PersistenceContext EntityManager em;
  @Inject TeacherRepository teachers;
  @Inject DossierRepository dossiers;
  @Inject LawOfTeacher laws;
  @Inject TimeSource time;

  /**
   * Seals the teacher's facts, judges them by the law in force on the day and keeps both.
   *
   * @param target code of the rank
   * @throws org.rutba.regulation.NoLawInForce where there is no such law
   */
  public KeptJudgement judge(long teacherId, String target, LocalDate day) {
    return judge(teacherId, LawOfTeacher.PROMOTION, target, day);
  }

  /**
   * The same of another act of the law.
   *
   * @param act {@code licence}, {@code appointment} …
   * @param target code of the rank, licence level or post
   */
  public KeptJudgement judge(long teacherId, String act, String target, LocalDate day) {
    var law = laws.on(teachers.head(teacherId), act, day);
    if (law.version().draft()) {
      throw new LawUnderDraft(KeptVerdict.digests(law));
    }
    var sealed = dossiers.seal(teacherId);
    var judgement = Assessment.of(law, sealed.facts(), target, day);
    var row =
        new KeptVerdict(
            teacherId, sealed.id(), law, judgement, JudgementJson.write(judgement), time.now());
    em.persist(row);
    em.flush();
    return kept(row);
  }

  /** What the law in force on a day says of the facts as they are now; nothing is kept. */
  public Judgement preview(long teacherId, String target, LocalDate day) {
    var law = laws.on(teachers.head(teacherId), day);
    return Assessment.of(law, dossiers.factSheet(teacherId), target, day);
  }

  /** The same for another act of the law. */
  public Judgement preview(long teacherId, String act, String target, LocalDate day) {
    var law = laws.on(teachers.head(teacherId), act, day);
    return Assessment.of(law, dossiers.factSheet(teacherId), target, day);
  }

  /** The law in force on a day for a teacher. */
  public Regulation law(long teacherId, LocalDate day) {
    return laws.on(teachers.head(teacherId), day);
  }

  /** The law of an act in force on a day for a teacher. */
  public Regulation law(long teacherId, String act, LocalDate day) {
    return laws.on(teachers.head(teacherId), act, day);
  }

  /** The law in force for a question. Throws {@link org.rutba.regulation.NoLawInForce}. */
  public Regulation law(LawAsked asked) {
    return laws.inForce(asked);
  }

  /** The law of a version a question was pinned to, whatever has been confirmed since. */
  public Regulation law(LawAsked asked, RegulationVersion version) {
    return laws.pinned(asked, version);
  }

  /** Keeps judgements made on sealed facts, set by set; gives their ids by teacher. */
  public Map<Long, Long> keep(Collection<MadeJudgement> made) {
    return KeptVerdicts.add(em, made, time.now());
  }

  /** A judgement as it was kept; an unknown one is refused like one outside the scope. */
  public KeptJudgement kept(long id) {
    return kept(row(id));
  }

  /** The very law a kept judgement was made under, whatever has been published since. */
  public Regulation lawOf(long id) {
    var row = row(id);
    return laws.pinned(row, JudgementJson.read(row.content()).version());
  }

  /** Judges the sealed facts again by the pinned law: it must say the same. */
  public Judgement rejudge(long id) {
    var row = row(id);
    var law = laws.pinned(row, JudgementJson.read(row.content()).version());
    var facts = dossiers.sealed(row.sealedDossierId()).facts();
    return row.act().equals(ReviewJudgement.ACT)
        ? ReviewJudgement.of(law, Assessment.reevaluate(law, facts, row.judgedOn()))
        : Assessment.of(law, facts, row.target(), row.judgedOn());
  }

  /** The facts a kept judgement was made on. */
  public FactSheet factsOf(long id) {
    return dossiers.sealed(row(id).sealedDossierId()).facts();
  }

  /** Whether a judgement says, word for word, what a kept one says. */
  boolean same(long id, Judgement judgement) {
    return row(id).content().equals(JudgementJson.write(judgement));
  }

  private KeptVerdict row(long id) {
    var row = em.find(KeptVerdict.class, id);
    if (row == null) {
      throw new OutsideScope("judgement", Long.toString(id));
    }
    return row;
  }

  private static KeptJudgement kept(KeptVerdict row) {
    return new KeptJudgement(
        row.id(),
        row.teacherId(),
        row.sealedDossierId(),
        row.judgedAt(),
        JudgementJson.read(row.content()));
  }
}
