package org.rutba.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rutba.decree.Decision;
import org.rutba.decree.DecreeDraftFacts;
import org.rutba.decree.DecreeIssued;
import org.rutba.decree.DecreeRepository;
import org.rutba.notification.MessageRepository;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;
import org.rutba.register.TeacherRepository;
import org.rutba.register.UnitRepository;
import org.rutba.task.OpenTask;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** Prepares the decrees of a confirmed run, and closes the run with the last of them. */
@ApplicationScoped
class RunDrafts {
  private static final int AT_ONCE = 50;

  /**
   * Leading to a decree, without a draft: what was granted, and the demotion that stands where the
   * board refused an exit.
   */
  private static final String TO_DRAFT =
      " i.run_id = :run AND i.draft_id IS NULL"
          + " AND (i.decision = 'granted' AND i.result IN ('rank', 'demoted')"
          + " OR i.decision = 'refused' AND i.result = 'exit' AND i.rank_to IS NOT NULL)";

  @PersistenceContext EntityManager em;
  @Inject RunRepository runs;
  @Inject DecreeRepository decrees;
  @Inject TaskRepository tasks;
  @Inject UnitRepository units;
  @Inject TeacherRepository teachers;
  @Inject MessageRepository messages;

  private record Granted(
      long teacher,
      String personnelNumber,
      long school,
      ItemResult result,
      String rankTo,
      long judgement,
      LocalDate requestedOn,
      Decision decision) {}

  /**
   * Prepares some drafts of a confirmed run, those no other worker holds; false where none is left.
   */
  boolean prepareSome(long runId) {
    var run = runs.find(runId);
    if (run.state() != RunState.CONFIRMED) {
      return false;
    }
    var granted = granted(run);
    for (var one : granted) {
      var order = run.kind().decree(one.result()).orElseThrow();
      long draft =
          decrees.prepare(
              new DecreeDraftFacts(
                  DecreeDraftFacts.RUN,
                  order,
                  run.number() + "/" + one.personnelNumber(),
                  one.teacher(),
                  one.school(),
                  one.rankTo(),
                  one.judgement(),
                  one.requestedOn(),
                  one.decision()));
      em.createNativeQuery(
              "UPDATE run_item SET draft_id = :draft"
                  + " WHERE run_id = :run AND teacher_id = :teacher")
          .setParameter("draft", draft)
          .setParameter("run", runId)
          .setParameter("teacher", one.teacher())
          .executeUpdate();
    }
    return !granted.isEmpty();
  }

  private List<Granted> granted(Run run) {
    return Row.list(
        em,
        """
        SELECT i.teacher_id, t.personnel_number, i.unit_id, i.result, i.rank_to, i.judgement_id,
          cast(r.prepared_at AS date) AS requested_on, c.name, d.minute, d.closed_on, d.illustrative,
          k.in_favour, k.against, k.abstained
        FROM run_item i JOIN run r ON r.id = i.run_id JOIN teacher t ON t.id = i.teacher_id
        JOIN docket d ON d.id = i.docket_id JOIN committee c ON c.id = d.committee_id
        JOIN docket_item k ON k.docket_id = d.id AND k.teacher_id = i.teacher_id
        WHERE
        """
            + TO_DRAFT
            + " ORDER BY i.teacher_id LIMIT "
            + AT_ONCE
            + " FOR UPDATE OF i SKIP LOCKED",
        Map.of("run", run.id()),
        row ->
            new Granted(
                row.number("teacher_id"),
                row.text("personnel_number"),
                row.number("unit_id"),
                ItemResult.of(row.text("result")),
                row.text("rank_to"),
                row.number("judgement_id"),
                row.day("requested_on"),
                new Decision(
                    row.text("name"),
                    row.text("minute"),
                    row.day("closed_on"),
                    row.count("in_favour"),
                    row.count("against"),
                    row.count("abstained"),
                    row.yes("illustrative"))));
  }

  /** Tells HR once every draft is there, or closes a run that leads to no decree. */
  void announce(long runId) {
    var run = runs.lock(runId);
    if (run.state() != RunState.CONFIRMED || left(runId, TO_DRAFT)) {
      return;
    }
    if (!waits(runId)) {
      run.decreed();
      tasks.closeAll(RunRepository.SUBJECT, run.number());
      return;
    }
    var unit = units.unit(run.unitId());
    tasks.close(TaskKind.ISSUE_DECREES, RunRepository.SUBJECT, run.number(), 0);
    for (var province : provinces(runId)) {
      tasks.open(
          new OpenTask(
              TaskKind.ISSUE_DECREES,
              RunRepository.SUBJECT,
              run.number(),
              unit.name(),
              unit.nameLatin(),
              null,
              province,
              null,
              Roles.HR_OFFICER,
              null,
              null));
    }
  }

  /** The units that issue: each has a task of its own. */
  private List<Long> provinces(long run) {
    return Row.list(
        em,
        """
        SELECT DISTINCT d.unit_id FROM run_item i JOIN decree_draft d ON d.id = i.draft_id
        WHERE i.run_id = :run AND d.state IN ('open', 'held')
        """,
        Map.of("run", run),
        row -> row.number("unit_id"));
  }

  private boolean waits(long run) {
    return left(
        run,
        " i.run_id = :run AND EXISTS (SELECT FROM decree_draft d WHERE d.id = i.draft_id"
            + " AND d.state IN ('open', 'held'))");
  }

  private boolean left(long run, String condition) {
    return Row.one(
            em,
            "SELECT count(*) AS found FROM run_item i WHERE" + condition,
            Map.of("run", run),
            row -> row.number("found") > 0)
        .orElseThrow();
  }

  void follow(@Observes DecreeIssued issued) {
    if (!issued.source().equals(DecreeDraftFacts.RUN)) {
      return;
    }
    em.flush();
    var number = issued.request().substring(0, issued.request().lastIndexOf('/'));
    var known = runs.ofNumber(number);
    var item =
        Row.one(
                em,
                """
                UPDATE run_item i SET refusal = NULL FROM decree d
                WHERE d.document_id = :document AND i.draft_id = d.draft_id AND i.run_id = :run
                RETURNING i.teacher_id, i.rank_to
                """,
                Map.of("document", issued.documentId(), "run", known.id()),
                row -> Map.entry(row.number("teacher_id"), row.text("rank_to")))
            .orElseThrow();
    var teacher = teachers.head(item.getKey());
    messages.tell(
        teacher.personId(),
        "message.rank-decreed",
        List.of(issued.number(), teacher.name(), item.getValue()),
        "decree",
        issued.number());
    if (!waits(known.id()) && !left(known.id(), TO_DRAFT)) {
      var run = runs.lock(known.id());
      if (run.state() == RunState.CONFIRMED) {
        run.decreed();
        tasks.closeAll(RunRepository.SUBJECT, number);
      }
    }
  }
}
