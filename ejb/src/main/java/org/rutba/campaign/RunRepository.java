package org.rutba.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.assessment.JudgementJson;
import org.rutba.assessment.LawAsked;
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
          OR r.state = 'confirmed' AND EXISTS (SELECT FROM run_item i WHERE i.run_id = r.id
            AND i.decision = 'granted' AND i.draft_id IS NULL AND i.result IN ('rank', 'demoted'))
        ORDER BY r.id
        """,
        Map.of(),
        row -> row.number("id"));
  }
}
