package org.rutba.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rutba.committee.DocketDecided;
import org.rutba.committee.DocketReferral;
import org.rutba.committee.DocketRepository;
import org.rutba.committee.TakenOut;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.register.UnitRepository;
import org.rutba.request.RouteUnconfirmed;
import org.rutba.rules.law.Regulation;

/**
 * Takes the teachers of a run from board to board, by the route of the rank that decides, and notes
 * what became of each.
 */
@ApplicationScoped
class RunBoards {
  @PersistenceContext EntityManager em;
  @Inject RunRepository runs;
  @Inject DocketRepository dockets;
  @Inject RunReviews reviews;
  @Inject RunExits exits;
  @Inject UnitRepository units;
  @Inject TimeSource time;
  @Inject Event<RunBegun> begun;

  private record Waiting(
      String population, String region, String decidedAs, DocketReferral.Item item) {}

  /** Brings all that a board has to decide before the first board of its route. */
  void send(Run run) {
    var waiting = waiting(run, "i.result IN ('rank', 'kept', 'demoted', 'exit')", Map.of());
    if (waiting.isEmpty()) {
      throw new NothingForTheBoards(run.number());
    }
    run.toBoards();
    refer(run, waiting, 1);
  }

  private List<Waiting> waiting(Run run, String condition, Map<String, Object> more) {
    var given = new HashMap<String, Object>(more);
    given.put("run", run.id());
    return Row.list(
        em,
        """
        SELECT i.teacher_id, i.unit_id, i.result, i.rank_from, i.rank_to, i.judgement_id,
          i.illustrative, i.other_reading, i.decided_as, t.population,
          coalesce(u.region, '') AS region
        FROM run_item i JOIN teacher t ON t.id = i.teacher_id JOIN unit u ON u.id = i.unit_id
        WHERE i.run_id = :run AND
        """
            + condition
            + " ORDER BY i.teacher_id",
        given,
        row ->
            new Waiting(
                row.text("population"),
                row.text("region"),
                row.text("decided_as"),
                new DocketReferral.Item(
                    row.number("teacher_id"),
                    row.number("unit_id"),
                    row.text("result"),
                    row.text("rank_from"),
                    row.text("rank_to"),
                    row.number("judgement_id"),
                    row.yes("illustrative"),
                    row.text("other_reading"))));
  }

  private void refer(Run run, List<Waiting> waiting, int stage) {
    var byLevel = new TreeMap<String, List<DocketReferral.Item>>();
    var laws = new HashMap<List<String>, Regulation>();
    for (var one : waiting) {
      var levels = boards(run, one, laws);
      byLevel.computeIfAbsent(levels.get(stage - 1), level -> new ArrayList<>()).add(one.item());
    }
    var unit = units.unit(run.unitId());
    em.flush();
    byLevel.forEach(
        (level, items) ->
            dockets
                .refer(
                    new DocketReferral(
                        run.number(),
                        run.kind().code(),
                        level,
                        stage,
                        unit.name(),
                        unit.nameLatin(),
                        run.preparedBy(),
                        items))
                .forEach(docket -> note(run, docket)));
  }

  private void note(Run run, long docket) {
    em.createNativeQuery(
            """
            UPDATE run_item i SET docket_id = :docket FROM docket_item d
            WHERE i.run_id = :run AND d.docket_id = :docket AND d.teacher_id = i.teacher_id
            """)
        .setParameter("docket", docket)
        .setParameter("run", run.id())
        .executeUpdate();
  }

  private List<String> boards(Run run, Waiting one, Map<List<String>, Regulation> laws) {
    var law =
        laws.computeIfAbsent(
            List.of(one.population(), one.region()),
            group -> runs.law(run, group.get(0), group.get(1)).orElseThrow());
    var levels = law.route().boardsFor(one.decidedAs());
    if (levels.open()) {
      throw new RouteUnconfirmed(one.decidedAs());
    }
    return levels.value();
  }

  void follow(@Observes DocketDecided decision) {
    var run = runs.ofNumber(decision.run());
    var granted =
        waiting(
            run,
            """
            i.docket_id = :docket AND EXISTS (SELECT FROM docket_item d
              WHERE d.docket_id = :docket AND d.teacher_id = i.teacher_id
                AND d.outcome = 'granted')
            """,
            Map.of("docket", decision.docketId()));
    var laws = new HashMap<List<String>, Regulation>();
    var further = new ArrayList<Waiting>();
    for (var one : granted) {
      if (decision.stage() < boards(run, one, laws).size()) {
        further.add(one);
      }
    }
    decide(run, decision, further.stream().map(one -> one.item().teacherId()).toArray(Long[]::new));
    refer(run, further, decision.stage() + 1);
    reviews.keep(run, decision);
    exits.keep(run, decision);
    confirmWhenOver(run);
  }

  private void decide(Run run, DocketDecided decision, Long[] further) {
    em.createNativeQuery(
            """
            UPDATE run_item i SET decision = d.outcome FROM docket_item d
            WHERE i.run_id = :run AND i.docket_id = :docket AND d.docket_id = :docket
              AND d.teacher_id = i.teacher_id AND d.outcome IN ('granted', 'refused')
              AND i.teacher_id <> ALL (:further)
            """)
        .setParameter("run", run.id())
        .setParameter("docket", decision.docketId())
        .setParameter("further", further)
        .executeUpdate();
  }

  void takeOut(@Observes TakenOut taken) {
    var run = runs.ofNumber(taken.run());
    if (taken.apartId() != null) {
      note(run, taken.apartId());
      return;
    }
    em.createNativeQuery(
            """
            UPDATE run_item SET result = 'exception', exception = 'set-aside', detail = :reason
            WHERE run_id = :run AND teacher_id = :teacher
            """)
        .setParameter("reason", taken.reason())
        .setParameter("run", run.id())
        .setParameter("teacher", taken.teacherId())
        .executeUpdate();
  }

  private void confirmWhenOver(Run known) {
    boolean open =
        Row.one(
                em,
                "SELECT count(*) AS open FROM docket WHERE run = :run AND closed_on IS NULL",
                Map.of("run", known.number()),
                row -> row.number("open") > 0)
            .orElseThrow();
    if (open) {
      return;
    }
    em.flush();
    var run = runs.lock(known.id());
    if (run.state() == RunState.BEFORE_BOARDS) {
      run.confirmed();
      em.flush();
      begun.fire(new RunBegun(run.id()));
    }
  }
}
