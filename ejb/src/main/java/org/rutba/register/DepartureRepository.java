package org.rutba.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;

/** Departures, and what they change in a teacher's record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DepartureRepository {
  @PersistenceContext EntityManager em;
  @Inject TimeSource time;

  /** Notes that a board granted a teacher's exit; nothing of the record changes by it. */
  public void grantExit(long teacher, CategoryExit exit) {
    em.createNativeQuery(
            """
            INSERT INTO category_exit
              (teacher_id, case_number, board, board_latin, minute, decided_on, illustrative)
            VALUES (:teacher, :case, :board, :latin, :minute, :on, :illustrative)
            """)
        .setParameter("teacher", teacher)
        .setParameter("case", exit.caseNumber())
        .setParameter("board", exit.board())
        .setParameter("latin", exit.boardLatin())
        .setParameter("minute", exit.minute())
        .setParameter("on", exit.decidedOn())
        .setParameter("illustrative", exit.illustrative())
        .executeUpdate();
  }

  /** The exit granted to a teacher and not registered yet. */
  Optional<CategoryExit> exitToRegister(long teacher) {
    return Row.list(
            em,
            """
            SELECT x.id, x.case_number, x.board, x.board_latin, x.minute, x.decided_on,
              x.illustrative
            FROM category_exit x
            WHERE x.teacher_id IN (SELECT id FROM teacher WHERE :teacher IN (id, merged_into))
              AND NOT EXISTS (SELECT FROM departure d WHERE d.exit_id = x.id)
            ORDER BY x.id DESC
            """,
            Map.of("teacher", teacher),
            row ->
                new CategoryExit(
                    row.number("id"),
                    row.text("case_number"),
                    row.text("board"),
                    row.text("board_latin"),
                    row.text("minute"),
                    row.day("decided_on"),
                    row.yes("illustrative")))
        .stream()
        .findFirst();
  }

  /**
   * @param exit what an exit from the category rests on; null for others
   */
  void add(RegisterDeparture departure, long fromUnit, Long toUnit, CategoryExit exit) {
    em.createNativeQuery(
            """
            INSERT INTO departure
              (teacher_id, kind, on_day, until_day, from_unit_id, to_unit_id, exit_id, reason,
                recorded_at)
            VALUES (:teacher, :kind, :on, cast(nullif(:until, '') AS date), :from,
              cast(nullif(:to, '') AS bigint), cast(nullif(:exit, '') AS bigint), :reason, :now)
            """)
        .setParameter("teacher", departure.teacherId())
        .setParameter("kind", departure.kind().code())
        .setParameter("on", departure.on())
        .setParameter("until", departure.until() == null ? "" : departure.until().toString())
        .setParameter("from", fromUnit)
        .setParameter("to", toUnit == null ? "" : toUnit.toString())
        .setParameter("exit", exit == null ? "" : Long.toString(exit.id()))
        .setParameter("reason", departure.reason().strip())
        .setParameter("now", time.now())
        .executeUpdate();
    if (toUnit != null) {
      em.createNativeQuery(
              "UPDATE teacher SET unit_id = :unit, version = version + 1 WHERE id = :teacher")
          .setParameter("unit", toUnit)
          .setParameter("teacher", departure.teacherId())
          .executeUpdate();
    }
    if (departure.kind().ends()) {
      em.createNativeQuery(
              "UPDATE teacher SET retired_on = :on, version = version + 1 WHERE id = :teacher")
          .setParameter("on", departure.on())
          .setParameter("teacher", departure.teacherId())
          .executeUpdate();
    }
  }

  /** A teacher's departures, latest first. */
  List<DepartureLine> of(long teacher) {
    return Row.list(
        em,
        """
        SELECT d.kind, d.on_day, d.until_day, u.name, u.name_latin, d.reason, x.board,
          x.board_latin, x.minute
        FROM departure d LEFT JOIN unit u ON u.id = d.to_unit_id
          LEFT JOIN category_exit x ON x.id = d.exit_id
        WHERE d.teacher_id IN (SELECT id FROM teacher WHERE :teacher IN (id, merged_into))
        ORDER BY d.on_day DESC, d.id DESC
        """,
        Map.of("teacher", teacher),
        row ->
            new DepartureLine(
                row.text("kind"),
                row.day("on_day"),
                row.day("until_day"),
                row.text("name"),
                row.text("name_latin"),
                row.text("reason"),
                row.text("board"),
                row.text("board_latin"),
                row.text("minute")));
  }
}
