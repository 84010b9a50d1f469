package org.rutba.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rutba.dossier.DossierRepository;
import org.rutba.platform.Row;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;
import org.rutba.regulation.NoLawInForce;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.law.Regulation;

/** When each teacher's next rank comes within reach, asked of everybody once a day and kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ForecastRepository {
  private static final System.Logger LOG = System.getLogger(ForecastRepository.class.getName());
  private static final String KEEP =
      """
      INSERT INTO next_rank (teacher_id, judged_on, target, earliest_day, lacking, illustrative)
      SELECT teacher, cast(:today AS date), target, cast(earliest AS date),
        cast(lacking AS boolean), cast(illustrative AS boolean)
      FROM unnest(cast(:teachers AS bigint[]), cast(:targets AS text[]), cast(:earliest AS text[]),
        cast(:lacking AS text[]), cast(:illustrative AS text[]))
        AS a (teacher, target, earliest, lacking, illustrative)
      ON CONFLICT (teacher_id) DO UPDATE SET judged_on = excluded.judged_on,
        target = excluded.target, earliest_day = excluded.earliest_day,
        lacking = excluded.lacking, illustrative = excluded.illustrative
      """;

  @PersistenceContext EntityManager em;
  @Inject DossierRepository dossiers;
  @Inject TeacherRepository teachers;
  @Inject LawOfTeacher laws;

  /** A teacher's answer; empty where there is no rank above or no law. */
  private record Answer(long teacher, Optional<NextRank> next) {}

  /**
   * Judges the next of those in service whom today has not been asked about; false where there are
   * none left, or another server is at it.
   *
   * @param most teachers of one transaction
   */
  boolean judgeSome(LocalDate today, int most) {
    var ids = ourTurn() ? waiting(today, most) : List.<Long>of();
    if (ids.isEmpty()) {
      return false;
    }
    var facts = dossiers.factSheets(ids);
    var known = new HashMap<LawFor, Optional<Regulation>>();
    var answers = new ArrayList<Answer>(ids.size());
    for (var teacher : teachers.heads(ids)) {
      var law = known.computeIfAbsent(LawFor.of(teacher), any -> law(teacher, today));
      answers.add(
          new Answer(
              teacher.id(),
              law.flatMap(one -> next(one, facts.get(teacher.id()), teacher, today))));
    }
    keep(answers, today);
    return true;
  }

  private boolean ourTurn() {
    return Row.one(
            em,
            "SELECT pg_try_advisory_xact_lock(hashtextextended('forecast', 0)) AS ours",
            Map.of(),
            row -> row.yes("ours"))
        .orElseThrow();
  }

  private List<Long> waiting(LocalDate today, int most) {
    return Row.list(
        em,
        """
        SELECT t.id FROM teacher t LEFT JOIN next_rank n ON n.teacher_id = t.id
        WHERE t.merged_into IS NULL
          AND (t.retired_on IS NULL OR t.retired_on > cast(:today AS date))
          AND n.judged_on IS DISTINCT FROM cast(:today AS date)
        ORDER BY t.id LIMIT
        """
            + most,
        Map.of("today", today),
        row -> row.number("id"));
  }

  private Optional<Regulation> law(TeacherHead teacher, LocalDate today) {
    try {
      return Optional.of(laws.on(teacher, today));
    } catch (NoLawInForce none) {
      return Optional.empty();
    }
  }

  /** A teacher whose judging breaks off has no day, and the others go on. */
  private static Optional<NextRank> next(
      Regulation law, FactSheet facts, TeacherHead teacher, LocalDate today) {
    try {
      return NextRank.of(law, facts, today);
    } catch (RuntimeException defect) {
      LOG.log(Level.ERROR, "judging teacher " + teacher.id() + " for the forecast", defect);
      return Optional.empty();
    }
  }

  private void keep(List<Answer> answers, LocalDate today) {
    em.createNativeQuery(KEEP)
        .setParameter("today", today)
        .setParameter("teachers", answers.stream().map(Answer::teacher).toArray(Long[]::new))
        .setParameter("targets", texts(answers, next -> next.judgement().target()))
        .setParameter("earliest", texts(answers, NextRank::earliestDay))
        .setParameter(
            "lacking", texts(answers, next -> !next.stillMissing().isEmpty(), Boolean.FALSE))
        .setParameter(
            "illustrative", texts(answers, next -> next.judgement().illustrative(), Boolean.FALSE))
        .executeUpdate();
  }

  private static String[] texts(List<Answer> answers, Function<NextRank, Object> text) {
    return texts(answers, text, null);
  }

  private static String[] texts(
      List<Answer> answers, Function<NextRank, Object> text, Object otherwise) {
    return answers.stream()
        .map(answer -> answer.next().map(text).orElse(otherwise))
        .map(each -> each == null ? null : each.toString())
        .toArray(String[]::new);
  }
}
