package org.rutba.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.assessment.MadeJudgement;
import org.rutba.dossier.DossierRepository;
import org.rutba.dossier.SealedFacts;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.rules.law.Regulation;

/**
 * Judges one part of a run: read set by set, judged in memory, written set by set. The row lock on
 * the part is the worker's claim. It dies with the worker; the items and the mark that the part is
 * done are one transaction: so each teacher is judged once, whoever dies when.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RunPart {
  private static final System.Logger LOG = System.getLogger(RunPart.class.getName());

  @PersistenceContext EntityManager em;
  @Inject RunRepository runs;
  @Inject DossierRepository dossiers;
  @Inject AssessmentRepository assessments;
  @Inject TimeSource time;

  /** A part and how many teachers it has. */
  record Claim(int part, int teachers) {}

  /** Claims a part nobody works on, while the run judges; empty where there is none. */
  Optional<Claim> claim(long run) {
    return Row.one(
        em,
        """
        SELECT p.part, p.teachers FROM run_part p JOIN run r ON r.id = p.run_id
        WHERE p.run_id = :run AND p.done_at IS NULL AND r.state = 'judging'
        ORDER BY p.part LIMIT 1 FOR UPDATE OF p SKIP LOCKED
        """,
        Map.of("run", run),
        row -> new Claim(row.count("part"), row.count("teachers")));
  }

  /** Judges the teachers of a claimed part. */
  void judge(long runId, Claim claim) {
    long begun = System.nanoTime();
    var run = runs.find(runId);
    var answers = new TreeMap<Long, Answer>();
    var ranks = new TreeMap<Long, Candidate>();
    var open = new ArrayList<Candidate>();
    for (var candidate : candidates(run, claim.part())) {
      ranks.put(candidate.teacherId(), candidate);
      var reason = leftOut(run, candidate);
      reason.ifPresentOrElse(
          why -> answers.put(candidate.teacherId(), Answer.exception(why, null)),
          () -> open.add(candidate));
    }
    var made = judge(run, open, answers);
    write(run, ranks, answers, assessments.keep(made));
    done(runId, claim.part(), (System.nanoTime() - begun) / 1e9);
  }

  private static Optional<ExceptionReason> leftOut(Run run, Candidate candidate) {
    if (candidate.retiredOn() != null && !candidate.retiredOn().isAfter(run.day())) {
      return Optional.of(ExceptionReason.LEFT_SERVICE);
    }
    var reason = run.kind().leavesOut(candidate, run.day());
    if (reason.isPresent()) {
      return reason;
    }
    if (candidate.openCase()) {
      return Optional.of(ExceptionReason.OPEN_CASE);
    }
    return candidate.inAnotherRun()
        ? Optional.of(ExceptionReason.IN_ANOTHER_RUN)
        : Optional.empty();
  }

  /** Adds the answers and gives the judgements they rest on. */
  private List<MadeJudgement> judge(
      Run run, List<Candidate> candidates, Map<Long, Answer> answers) {
    var made = new ArrayList<MadeJudgement>(candidates.size());
    if (candidates.isEmpty()) {
      return made;
    }
    var sealed = dossiers.seal(candidates.stream().map(Candidate::teacherId).toList());
    var laws = new HashMap<List<String>, Optional<Regulation>>();
    for (var candidate : candidates) {
      var law =
          laws.computeIfAbsent(
              List.of(candidate.population(), candidate.region()),
              group -> runs.law(run, group.get(0), group.get(1)));
      var facts = sealed.get(candidate.teacherId());
      var answer =
          law.map(one -> judge(run, one, facts, candidate.teacherId()))
              .orElseGet(() -> Answer.exception(ExceptionReason.NO_LAW, null));
      answers.put(candidate.teacherId(), answer);
      if (answer.judgement() != null) {
        made.add(
            new MadeJudgement(
                candidate.teacherId(), facts.id(), law.orElseThrow(), answer.judgement()));
      }
    }
    return made;
  }

  /** A teacher whose judging breaks off is listed, and the others go on. */
  private static Answer judge(Run run, Regulation law, SealedFacts facts, long teacher) {
    try {
      return run.kind().judge(law, facts.facts(), run.day());
    } catch (RuntimeException defect) {
      LOG.log(Level.ERROR, "judging teacher " + teacher + " in " + run.number(), defect);
      return Answer.exception(ExceptionReason.FAILED, null);
    }
  }

  private List<Candidate> candidates(Run run, int part) {
    return Row.list(
        em,
        """
        SELECT i.teacher_id, t.population, coalesce(u.region, '') AS region, t.retired_on, h.rank,
          EXISTS (SELECT FROM request q WHERE q.teacher_id = i.teacher_id
            AND q.state IN ('draft', 'before-committee', 'returned', 'granted')) AS open_case,
          EXISTS (SELECT FROM run_item o JOIN run x ON x.id = o.run_id
            WHERE o.teacher_id = i.teacher_id AND o.run_id <> i.run_id AND x.kind = r.kind
              AND x.state NOT IN ('cancelled', 'decrees-issued')
              AND o.result IN ('rank', 'kept', 'demoted', 'exit')
              AND o.decision IS DISTINCT FROM 'refused') AS other_run
        FROM run_item i JOIN run r ON r.id = i.run_id JOIN teacher t ON t.id = i.teacher_id
        JOIN unit u ON u.id = i.unit_id
        LEFT JOIN rank_held h ON h.teacher_id = i.teacher_id AND h.valid @> r.judged_on
        WHERE i.run_id = :run AND i.part = :part AND i.result = 'waiting' ORDER BY i.teacher_id
        """,
        Map.of("run", run.id(), "part", part),
        row ->
            new Candidate(
                row.number("teacher_id"),
                row.text("population"),
                row.text("region"),
                row.text("rank"),
                row.day("retired_on"),
                row.yes("open_case"),
                row.yes("other_run")));
  }

  private void write(
      Run run,
      Map<Long, Candidate> candidates,
      Map<Long, Answer> answers,
      Map<Long, Long> judgements) {
    new ItemRows(em).write(run, candidates, answers, judgements);
  }

  private void done(long run, int part, double seconds) {
    em.createNativeQuery(
            "UPDATE run_part SET done_at = :now, seconds = :seconds"
                + " WHERE run_id = :run AND part = :part")
        .setParameter("now", time.now())
        .setParameter("seconds", seconds)
        .setParameter("run", run)
        .setParameter("part", part)
        .executeUpdate();
  }

  /** Marks the run as judged once no part is left; asked after the last part is committed. */
  void closeIfDone(long runId) {
    var run = runs.lock(runId);
    boolean open =
        Row.one(
                em,
                "SELECT count(*) AS open FROM run_part WHERE run_id = :run AND done_at IS NULL",
                Map.of("run", runId),
                row -> row.number("open") > 0)
            .orElseThrow();
    if (!open && (run.state() == RunState.JUDGING || run.state() == RunState.PAUSED)) {
      run.judged(time.now());
    }
  }

  /**
   * What follows when a part could not be judged as a whole: it is cut in two, and in two again,
   * until the one teacher it breaks off at is alone and is listed as an exception.
   */
  void isolate(long runId, Claim failed) {
    em.createNativeQuery(
            "SELECT part FROM run_part WHERE run_id = :run AND part = :part FOR UPDATE")
        .setParameter("run", runId)
        .setParameter("part", failed.part())
        .getResultList();
    var run = runs.find(runId);
    var candidates = candidates(run, failed.part());
    if (candidates.size() == 1) {
      var one = candidates.get(0);
      write(
          run,
          Map.of(one.teacherId(), one),
          Map.of(one.teacherId(), Answer.exception(ExceptionReason.FAILED, null)),
          Map.of());
      done(runId, failed.part(), 0);
      return;
    }
    int half = candidates.size() / 2;
    var moved =
        candidates.subList(half, candidates.size()).stream()
            .map(Candidate::teacherId)
            .toArray(Long[]::new);
    int next =
        Row.one(
                em,
                """
                INSERT INTO run_part (run_id, part, teachers)
                SELECT :run, max(part) + 1, :rest FROM run_part WHERE run_id = :run
                RETURNING part
                """,
                Map.of("run", runId, "rest", moved.length),
                row -> row.count("part"))
            .orElseThrow();
    em.createNativeQuery(
            "UPDATE run_item SET part = :next"
                + " WHERE run_id = :run AND teacher_id = ANY (:teachers)")
        .setParameter("next", next)
        .setParameter("run", runId)
        .setParameter("teachers", moved)
        .executeUpdate();
    em.createNativeQuery(
            "UPDATE run_part SET teachers = :half WHERE run_id = :run AND part = :part")
        .setParameter("half", half)
        .setParameter("run", runId)
        .setParameter("part", failed.part())
        .executeUpdate();
  }
}
