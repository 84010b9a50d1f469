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
      " lower(piece) AS first_day, upper(piece) AS next_day, e.decree, e.recorded_at, e.imported,"
          + " e.level, e.step, e.salary";

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
    return record(
        teacherId, new RankPeriod(rank, from, to, decree, recordedAt, imported, HeldPlace.NONE));
  }

  /**
   * Adds an entry, with the place in the rank.
   *
   * @return number of the entry
   */
  public long record(long teacherId, RankPeriod period) {
    var entry = new RankEntry(teacherId, period);
    em.persist(entry);
    em.flush();
    return entry.id();
  }

  /** The days a teacher holds a rank another does not, with the entries that gave it. */
  private static final String TAKEN_OVER =
      """
       FROM rank_held h JOIN rank_entry e ON e.id = h.entry_id
        CROSS JOIN LATERAL unnest(datemultirange(h.valid) - coalesce(
          (SELECT range_agg(k.valid) FROM rank_held k WHERE k.teacher_id = :kept),
          cast('{}' AS datemultirange))) AS piece
      WHERE h.teacher_id = :merged
      """;

  /** The ranks {@link #takeOver} would record, oldest first. */
  public List<RankPeriod> takenOver(long kept, long merged) {
    return Row.list(
        em,
        "SELECT h.rank," + COLUMNS + TAKEN_OVER + " ORDER BY piece",
        Map.of("kept", kept, "merged", merged),
        RankRepository::period);
  }

  /**
   * Records for a teacher the ranks of another record of the same person, on the days on which none
   * was known: learnt now, by the decrees that gave them.
   *
   * @return numbers of the entries
   */
  public List<Long> takeOver(long kept, long merged, Instant now) {
    return Row.list(
        em,
        """
        INSERT INTO rank_entry (teacher_id, rank, valid_from, valid_to, recorded_at, decree,
          decree_on, imported)
        SELECT :kept, h.rank, lower(piece), upper(piece), :now, e.decree, e.decree_on, e.imported
        """
            + TAKEN_OVER
            + " ORDER BY piece RETURNING id",
        Map.of("kept", kept, "merged", merged, "now", now),
        row -> row.number("id"));
  }

  /** Takes away the ranks of entries taken over by mistake, on their days. */
  public void giveBack(long kept, List<Long> entries, Instant now) {
    if (!entries.isEmpty()) {
      em.createNativeQuery(
              """
              INSERT INTO rank_entry (teacher_id, rank, valid_from, valid_to, recorded_at, imported)
              SELECT teacher_id, NULL, valid_from, valid_to, :now, false FROM rank_entry
              WHERE teacher_id = :kept AND id IN (:entries) ORDER BY id
              """)
          .setParameter("kept", kept)
          .setParameter("entries", entries)
          .setParameter("now", now)
          .executeUpdate();
    }
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

  /**
   * For each day the rank that was recorded first, before any correction, oldest first. A rank
   * without a last day that is followed by one from a later day is succeeded, not corrected.
   */
  public List<RankPeriod> historyAsFirstRecorded(long teacherId) {
    return Row.list(
        em,
        "SELECT e.rank,"
            + COLUMNS
            + LEFT_AFTER.formatted(
                "(o.id < e.id AND NOT (o.valid_to IS NULL AND o.valid_from < e.valid_from)"
                    + " OR o.id > e.id AND e.valid_to IS NULL AND e.valid_from < o.valid_from)")
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
        row.yes("imported"),
        HeldPlace.of(row));
  }
}
