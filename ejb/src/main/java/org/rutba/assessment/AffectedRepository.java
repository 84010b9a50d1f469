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
  private static final String CITES =
      """
      cast(j.content AS jsonb) @> jsonb_build_object('findings', jsonb_build_array(jsonb_build_object(
        'citation', jsonb_build_object('instrument', cast(:instrument AS text),
          'article', cast(:article AS text)))))
      """;
  private static final String WANTING =
      """
      cast(j.content AS jsonb) @> jsonb_build_object('findings', jsonb_build_array(jsonb_build_object(
        'status', 'not-met',
        'citation', jsonb_build_object('instrument', cast(:instrument AS text),
          'article', cast(:article AS text)))))
      """;
  private static final String LATEST =
      """
       FROM (SELECT DISTINCT ON (j.teacher_id) j.*
          FROM judgement j JOIN teacher t ON t.id = j.teacher_id JOIN unit u ON u.id = t.unit_id
          WHERE u.path LIKE :scope AND t.merged_into IS NULL
            AND (t.retired_on IS NULL OR t.retired_on > cast(:today AS date))
          ORDER BY j.teacher_id, j.judged_at DESC, j.id DESC) j
        JOIN teacher t ON t.id = j.teacher_id JOIN person p ON p.id = t.person_id
        JOIN unit u ON u.id = t.unit_id
      WHERE
      """
          + CITES;
  private static final String LINE =
      """
      SELECT j.id, t.personnel_number, p.given_name, p.family_name, p.given_name_latin,
        p.family_name_latin, u.name, u.name_latin, j.target, j.verdict, j.judged_on,
      """;

  @PersistenceContext EntityManager em;

  AffectedList affected(
      String instrument, String article, Page page, Actor actor, LocalDate today) {
    var given = new HashMap<String, Object>();
    given.put("instrument", instrument);
    given.put("article", article);
    given.put("scope", actor.unitPath() + "%");
    given.put("today", today);
    return Row.one(
            em,
            "SELECT count(*) AS found, count(*) FILTER (WHERE " + WANTING + ") AS wanting" + LATEST,
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
