package org.rutba.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Row;

/**
 * The bitemporal rank history. Entries are only added; the latest entry wins its days. Lock the
 * teacher first ({@link TeacherRepository#lock}).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RankRepository {
  private static final String COLUMNS =
      " lower(piece) AS first_day, upper(piece) AS next_day, e.decree, e.recorded_at, e.imported";

  /** The days of each entry less the days that other entries take from it. */
  private static final String LEFT_AFTER =
      " FROM rank_entry e CROSS JOIN LATERAL unnest(datemultirange(e.valid) - coalesce((SELECT"
          + " range_agg(o.valid) FROM rank_entry o WHERE o.teacher_id = e.teacher_id AND %s),"
          + " cast('{}' AS datemultirange))) AS piece";

  @PersistenceContext EntityManager em;

  /**
   * Adds an entry.
   *
   * @param rank null to take away the rank of these days
   * @param to first day after it; null without end
   * @return number of the entry
   */
  public long record(
      long teacherId,
      String rank,
      LocalDate from,
      LocalDate to,
      String decree,
      Instant recordedAt,
      boolean imported) {
    var entry = new RankEntry(teacherId, rank, from, to, decree, recordedAt, imported);
    em.persist(entry);
    em.flush();
    return entry.id();
  }

  /** The rank held by law on a day, as known now; empty for none. */
  public Optional<RankPeriod> rankOn(long teacherId, LocalDate day) {
    return Row.one(
        em,
        "SELECT h.rank,"
            + COLUMNS.replace("piece", "h.valid")
            + " FROM rank_held h JOIN rank_entry e ON e.id = h.entry_id"
            + " WHERE h.teacher_id = :teacher AND h.valid @> cast(:day AS date)",
        Map.of("teacher", teacherId, "day", day),
        RankRepository::period);
  }

  /** The ranks as known now, oldest first. */
  public List<RankPeriod> history(long teacherId) {
    return Row.list(
        em,
        "SELECT h.rank,"
            + COLUMNS.replace("piece", "h.valid")
            + " FROM rank_held h JOIN rank_entry e ON e.id = h.entry_id"
            + " WHERE h.teacher_id = :teacher ORDER BY h.valid",
        Map.of("teacher", teacherId),
        RankRepository::period);
  }

  /** The ranks as the ministry knew them at a moment, oldest first. */
  public List<RankPeriod> historyAsKnown(long teacherId, Instant moment) {
    return Row.list(
        em,
        "SELECT e.rank,"
            + COLUMNS
            + LEFT_AFTER.formatted("o.id > e.id AND o.recorded_at <= :moment")
            + " WHERE e.teacher_id = :teacher AND e.rank IS NOT NULL AND e.recorded_at <= :moment"
            + " ORDER BY piece",
        Map.of("teacher", teacherId, "moment", moment),
        RankRepository::period);
  }

  /** For each day the rank that was recorded first, before any correction, oldest first. */
  public List<RankPeriod> historyAsFirstRecorded(long teacherId) {
    return Row.list(
        em,
        "SELECT e.rank,"
            + COLUMNS
            + LEFT_AFTER.formatted("o.id < e.id")
            + " WHERE e.teacher_id = :teacher AND e.rank IS NOT NULL ORDER BY piece",
        Map.of("teacher", teacherId),
        RankRepository::period);
  }

  /** Every entry as it was made, in the order of recording. */
  public List<RankPeriod> entries(long teacherId) {
    return Row.list(
        em,
        "SELECT e.rank,"
            + COLUMNS.replace("piece", "e.valid")
            + " FROM rank_entry e WHERE e.teacher_id = :teacher ORDER BY e.id",
        Map.of("teacher", teacherId),
        RankRepository::period);
  }

  private static RankPeriod period(Row row) {
    return new RankPeriod(
        row.text("rank"),
        row.day("first_day"),
        row.day("next_day"),
        row.text("decree"),
        row.instant("recorded_at"),
        row.yes("imported"));
  }
}
