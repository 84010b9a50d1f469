package org.rutba.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.Row;

/** Whose latest judgement rests on an article. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AffectedRepository {
  private static final String WANTING = "j.cites @> ARRAY[cast(:wanting AS text)]";
  private static final String LATEST =
      """
       FROM judgement j
        JOIN teacher t ON t.id = j.teacher_id JOIN person p ON p.id = t.person_id
        JOIN unit u ON u.id = t.unit_id
      WHERE j.cites @> ARRAY[cast(:cited AS text)] AND u.path LIKE :scope
        AND t.merged_into IS NULL
        AND (t.retired_on IS NULL OR t.retired_on > cast(:today AS date))
        AND j.id = (SELECT latest.id FROM judgement latest WHERE latest.teacher_id = j.teacher_id
          ORDER BY latest.judged_at DESC, latest.id DESC LIMIT 1)
      """;
  static final String COUNTS =
      "SELECT count(*) AS found, count(*) FILTER (WHERE " + WANTING + ") AS wanting" + LATEST;
  private static final String LINE =
      """
      SELECT j.id, t.personnel_number, p.given_name, p.family_name, p.given_name_latin,
        p.family_name_latin, u.name, u.name_latin, j.target, j.verdict, j.judged_on,
      """;

  @PersistenceContext EntityManager em;

  AffectedList affected(
      String instrument, String article, Page page, Actor actor, LocalDate today) {
    var given = new HashMap<String, Object>();
    given.put("cited", instrument + " " + article);
    given.put("wanting", "not-met " + instrument + " " + article);
    given.put("scope", actor.unitPath() + "%");
    given.put("today", today);
    return Row.one(
            em,
            COUNTS,
            given,
            row ->
                new AffectedList(
                    Row.list(
                        em,
                        LINE
                            + WANTING
                            + " AS wanting"
                            + LATEST
                            + " ORDER BY wanting DESC, p.family_name COLLATE \"und-x-icu\", t.id",
                        Map.copyOf(given),
                        page,
                        AffectedRepository::line),
                    row.count("found"),
                    row.count("wanting")))
        .orElseThrow();
  }

  private static AffectedLine line(Row row) {
    return new AffectedLine(
        row.number("id"),
        row.text("personnel_number"),
        row.text("given_name"),
        row.text("family_name"),
        row.text("given_name_latin"),
        row.text("family_name_latin"),
        row.text("name"),
        row.text("name_latin"),
        row.text("target"),
        row.text("verdict"),
        row.day("judged_on"),
        row.yes("wanting"));
  }
}
