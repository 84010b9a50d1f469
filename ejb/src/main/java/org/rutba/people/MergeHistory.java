package org.rutba.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Row;

/** Merges that were done, taken back or not. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MergeHistory {
  private static final String FROM =
      """
       FROM person_merge g JOIN person a ON a.id = g.kept_id JOIN person b ON b.id = g.merged_id
        LEFT JOIN teacher ta ON ta.id = g.kept_teacher LEFT JOIN unit ua ON ua.id = ta.unit_id
        LEFT JOIN teacher tb ON tb.id = g.merged_teacher LEFT JOIN unit ub ON ub.id = g.merged_unit
        LEFT JOIN person w ON w.id = g.merged_by LEFT JOIN person_merge_undone z ON z.merge_id = g.id
        JOIN person s ON s.id = coalesce(a.merged_into, a.id)
      WHERE
      """
          + DuplicateRepository.SEEN.replace("X.", "s.");

  private static final String LINE =
      "SELECT g.id, g.reason, g.merged_at, z.undone_at, z.reason AS undone_reason,"
          + " w.given_name || ' ' || w.family_name AS by_name,"
          + " w.given_name_latin || ' ' || w.family_name_latin AS by_latin, "
          + PersonId.columns("a", "ta", "ua", "kept")
          + ", "
          + PersonId.columns("b", "tb", "ub", "merged")
          + FROM;

  @PersistenceContext EntityManager em;

  List<MergeLine> list(Actor actor, Page page) {
    return Row.list(
        em,
        LINE + " ORDER BY g.id DESC",
        DuplicateRepository.scope(actor),
        page,
        MergeHistory::line);
  }

  int count(Actor actor) {
    return Row.one(
            em,
            "SELECT count(*) AS found" + FROM,
            DuplicateRepository.scope(actor),
            row -> row.count("found"))
        .orElseThrow();
  }

  MergeLine line(long id, Actor actor) {
    var given = DuplicateRepository.scope(actor);
    given.put("id", id);
    return Row.one(em, LINE + " AND g.id = :id", given, MergeHistory::line)
        .orElseThrow(() -> new OutsideScope("merge", Long.toString(id)));
  }

  /** What a merge moved. */
  List<PartCount> parts(long id) {
    return Row.list(
        em,
        """
        SELECT part, count(*) AS moved FROM person_merge_move WHERE merge_id = :id
        GROUP BY part ORDER BY part
        """,
        Map.of("id", id),
        row -> new PartCount(row.text("part"), row.count("moved"), 0));
  }

  private static MergeLine line(Row row) {
    return new MergeLine(
        row.number("id"),
        PersonId.of(row, "kept"),
        PersonId.of(row, "merged"),
        row.text("reason"),
        DuplicateRepository.by(row),
        row.instant("merged_at"),
        row.instant("undone_at"),
        row.text("undone_reason"));
  }
}
