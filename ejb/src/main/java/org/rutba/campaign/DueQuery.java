package org.rutba.campaign;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.rutba.platform.Page;
import org.rutba.platform.Row;
import org.rutba.rules.law.Regulation;

/**
 * Who is due for re-evaluation by a day: counted in the official calendar from the day of the rank
 * or of the last re-evaluation, whatever request is under way.
 */
final class DueQuery {
  private static final String FROM =
      """
       FROM (SELECT t.id, t.personnel_number, t.person_id, t.unit_id, h.rank,
            greatest(lower(h.valid), (SELECT max(e.held_on) FROM reevaluation_of_record e
              WHERE e.teacher_id = t.id)) AS since
          FROM teacher t JOIN unit u ON u.id = t.unit_id
          JOIN rank_held h ON h.teacher_id = t.id AND h.valid @> cast(:today AS date)
          WHERE u.path LIKE (SELECT path || '%' FROM unit WHERE id = :unit)
            AND t.merged_into IS NULL
            AND (t.retired_on IS NULL OR t.retired_on > cast(:today AS date))) t
        JOIN unit s ON s.id = t.unit_id
      WHERE t.since <= :latest
      """;

  private final EntityManager em;
  private final Regulation law;
  private final Map<String, Object> given = new HashMap<>();

  /**
   * @param law of re-evaluations, whose time between two is confirmed
   */
  DueQuery(EntityManager em, Regulation law, long unit, LocalDate today, LocalDate by) {
    this.em = em;
    this.law = law;
    given.put("today", today);
    given.put("unit", unit);
    given.put("latest", latest(by));
  }

  /** The last day a rank may date from to be due by a day. */
  private LocalDate latest(LocalDate by) {
    var latest = by.minus(law.keeping().every().value()).plusDays(7);
    while (dueOn(latest).isAfter(by)) {
      latest = latest.minusDays(1);
    }
    return latest;
  }

  private LocalDate dueOn(LocalDate since) {
    return law.calendar().add(since, law.keeping().every().value());
  }

  DueList page(Page page) {
    return new DueList(
        Row.list(
            em,
            """
            SELECT t.id, t.personnel_number, p.given_name || ' ' || p.family_name AS teacher,
              p.given_name_latin || ' ' || p.family_name_latin AS teacher_latin, s.name,
              s.name_latin, t.rank, t.since
            """
                + FROM.replace("WHERE t.since", "JOIN person p ON p.id = t.person_id WHERE t.since")
                + " ORDER BY t.since, t.id",
            given,
            page,
            row ->
                new DueLine(
                    row.number("id"),
                    row.text("personnel_number"),
                    row.text("teacher"),
                    row.text("teacher_latin"),
                    row.text("name"),
                    row.text("name_latin"),
                    row.text("rank"),
                    row.day("since"),
                    dueOn(row.day("since")))),
        Row.one(em, "SELECT count(*) AS found" + FROM, given, row -> row.count("found"))
            .orElseThrow(),
        Row.list(
            em,
            """
            SELECT b.id, b.name, b.name_latin, count(*) AS teachers
            """
                + FROM.replace(
                    "WHERE t.since",
                    "JOIN unit b ON b.parent_id = :unit AND s.path LIKE b.path || '%'"
                        + " WHERE t.since")
                + " GROUP BY b.id ORDER BY teachers DESC, b.name",
            given,
            row ->
                new DueList.UnitCount(
                    row.number("id"),
                    row.text("name"),
                    row.text("name_latin"),
                    row.number("teachers"))));
  }
}
