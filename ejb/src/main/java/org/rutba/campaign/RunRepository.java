package org.rutba.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.assessment.JudgementJson;
import org.rutba.assessment.LawAsked;
import org.rutba.decree.IssueDecree;
import org.rutba.platform.Actor;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.regulation.NoLawInForce;
import org.rutba.rules.law.Regulation;

/** Runs, the law each is pinned to, and the list of its teachers. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RunRepository {
  static final String SUBJECT = "run";

  /** Judged in one transaction: small enough that a pause or a failure costs little. */
  static final int TEACHERS_IN_A_PART = 200;

  @PersistenceContext EntityManager em;
  @Inject AssessmentRepository assessments;
  @Inject TimeSource time;

  /** The run, locked until the act ends, if its unit lies in the actor's subtree. */
  Run lock(String number, int version, Actor actor) {
    var run = lock(id(number, actor));
    if (run.version() != version) {
      throw new ChangedMeanwhile(null, null);
    }
    return run;
  }

  Run lock(long id) {
    var run = em.find(Run.class, id);
    em.refresh(run, LockModeType.PESSIMISTIC_WRITE);
    return run;
  }

  Run find(long id) {
    return em.find(Run.class, id);
  }

  /** A run another feature's event names. */
  Run ofNumber(String number) {
    return em.createQuery("SELECT r FROM Run r WHERE r.number = :number", Run.class)
        .setParameter("number", number)
        .getSingleResult();
  }

  long id(String number, Actor actor) {
    return Row.one(
            em,
            "SELECT r.id FROM run r JOIN unit u ON u.id = r.unit_id"
                + " WHERE r.number = :number AND u.path LIKE :scope",
            Map.of("number", number, "scope", actor.unitPath() + "%"),
            row -> row.number("id"))
        .orElseThrow(() -> new OutsideScope(SUBJECT, number));
  }

  /** Keeps a new run with its teachers in parts and its law; gives how many teachers. */
  long add(Run run) {
    em.persist(run);
    em.flush();
    long teachers = listTeachers(run);
    pinLaw(run);
    return teachers;
  }

  /** Every teacher of the subtree who is in service on the day. */
  private long listTeachers(Run run) {
    var added =
        em.createNativeQuery(
                """
                INSERT INTO run_item (run_id, teacher_id, part, unit_id)
                SELECT :run, t.id, (row_number() OVER (ORDER BY t.id) - 1) / :size + 1, t.unit_id
                FROM teacher t JOIN unit u ON u.id = t.unit_id
                WHERE u.path LIKE (SELECT path || '%' FROM unit WHERE id = :unit)
                  AND t.merged_into IS NULL
                  AND (t.retired_on IS NULL OR t.retired_on > cast(:day AS date))
                """)
            .setParameter("run", run.id())
            .setParameter("size", TEACHERS_IN_A_PART)
            .setParameter("unit", run.unitId())
            .setParameter("day", run.day())
            .executeUpdate();
    em.createNativeQuery(
            """
            INSERT INTO run_part (run_id, part, teachers)
            SELECT run_id, part, count(*) FROM run_item WHERE run_id = :run GROUP BY run_id, part
            """)
        .setParameter("run", run.id())
        .executeUpdate();
    return added;
  }

  private record Group(String population, String region) {}

  private void pinLaw(Run run) {
    var groups =
        Row.list(
            em,
            """
            SELECT DISTINCT t.population, coalesce(u.region, '') AS region
            FROM run_item i JOIN teacher t ON t.id = i.teacher_id JOIN unit u ON u.id = i.unit_id
            WHERE i.run_id = :run
            """,
            Map.of("run", run.id()),
            row -> new Group(row.text("population"), row.text("region")));
    for (var group : groups) {
      em.createNativeQuery(
              "INSERT INTO run_law (run_id, population, region, version)"
                  + " VALUES (:run, :population, :region, cast(:version AS text))")
          .setParameter("run", run.id())
          .setParameter("population", group.population())
          .setParameter("region", group.region())
          .setParameter("version", version(asked(run, group.population(), group.region())))
          .executeUpdate();
    }
  }

  private String version(LawAsked asked) {
    try {
      var law = assessments.law(asked);
      return law.version().draft() ? null : JudgementJson.version(law.version()).build().toString();
    } catch (NoLawInForce none) {
      return null;
    }
  }

  private static LawAsked asked(Run run, String population, String region) {
    return new LawAsked(run.jurisdiction(), run.kind().act(), population, run.day(), region);
  }

  /** The law the run was pinned to when it was prepared; empty where none was in force. */
  Optional<Regulation> law(Run run, String population, String region) {
    var version =
        Row.one(
            em,
            "SELECT version FROM run_law"
                + " WHERE run_id = :run AND population = :population AND region = :region",
            Map.of("run", run.id(), "population", population, "region", region),
            row -> Optional.ofNullable(row.text("version")));
    return version
        .flatMap(one -> one)
        .map(
            text -> {
              try (var reader = Json.createReader(new StringReader(text))) {
                return assessments.law(
                    asked(run, population, region), JudgementJson.readVersion(reader.readObject()));
              }
            });
  }

  /** The next number of an official year: {@code RUN-1404-3}. */
  String nextNumber(int year) {
    return "RUN-"
        + year
        + "-"
        + Row.one(
                em,
                """
                INSERT INTO run_series (official_year, next) VALUES (:year, 2)
                ON CONFLICT (official_year) DO UPDATE SET next = run_series.next + 1
                RETURNING next - 1 AS number
                """,
                Map.of("year", year),
                row -> row.number("number"))
            .orElseThrow();
  }

  List<IssueDecree> toIssue(String number, int most, boolean failedToo, Actor actor) {
    return Row.list(
        em,
        """
        SELECT d.id, d.version FROM run_item i JOIN decree_draft d ON d.id = i.draft_id
        JOIN unit u ON u.id = d.unit_id
        WHERE i.run_id = :run AND d.state = 'open' AND u.path LIKE :scope
          AND (:failed OR i.refusal IS NULL)
        ORDER BY i.unit_id, i.teacher_id LIMIT
        """
            + most,
        Map.of("run", id(number, actor), "scope", actor.unitPath() + "%", "failed", failedToo),
        row -> new IssueDecree(row.number("id"), row.count("version")));
  }

  void noteRefusal(String number, long draft, String refusal, Actor actor) {
    em.createNativeQuery(
            "UPDATE run_item SET refusal = :refusal WHERE run_id = :run AND draft_id = :draft")
        .setParameter("refusal", refusal)
        .setParameter("run", id(number, actor))
        .setParameter("draft", draft)
        .executeUpdate();
  }

  List<RunDocketLine> dockets(String number, Actor actor) {
    id(number, actor);
    return Row.list(
        em,
        """
        SELECT d.number, c.name, c.name_latin, d.stage, d.opened_on, d.closed_on, d.minute,
          d.apart_reason, count(i.teacher_id) AS teachers,
          count(*) FILTER (WHERE i.outcome = 'granted') AS granted,
          count(*) FILTER (WHERE i.outcome = 'refused') AS refused
        FROM docket d JOIN committee c ON c.id = d.committee_id
        LEFT JOIN docket_item i ON i.docket_id = d.id
          AND coalesce(i.outcome, '') NOT IN ('apart', 'set-aside')
        WHERE d.run = :run GROUP BY d.id, c.id ORDER BY d.id
        """,
        Map.of("run", number),
        row ->
            new RunDocketLine(
                row.text("number"),
                row.text("name"),
                row.text("name_latin"),
                row.count("stage"),
                row.day("opened_on"),
                row.day("closed_on"),
                row.text("minute"),
                row.text("apart_reason"),
                row.number("teachers"),
                row.number("granted"),
                row.number("refused")));
  }

  DueList due(Regulation law, long unit, LocalDate today, LocalDate by, Page page) {
    return new DueQuery(em, law, unit, today, by).page(page);
  }

  RunList list(Page page, Actor actor) {
    var query = new RunQuery(em, actor);
    return new RunList(query.runs(page), query.size());
  }

  RunSheet sheet(String number, Actor actor) {
    return new RunQuery(em, actor).sheet(number);
  }

  ItemList items(String number, ItemFilter filter, Page page, Actor actor) {
    return new RunQuery(em, actor).items(id(number, actor), filter, page);
  }

  /** Runs that have parts no worker has finished, or granted items without a draft. */
  List<Long> withWork() {
    return Row.list(
        em,
        """
        SELECT r.id FROM run r
        WHERE r.state = 'judging'
          OR r.state = 'confirmed' AND NOT EXISTS (SELECT FROM task t WHERE t.subject = r.number
            AND t.subject_kind = 'run' AND t.kind = 'issue-decrees' AND t.done_at IS NULL)
        ORDER BY r.id
        """,
        Map.of(),
        row -> row.number("id"));
  }
}
