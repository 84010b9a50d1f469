package org.rutba.decree.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.Row;

/** Sets imported ranks against decrees and against one another; nothing is changed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReconciliationRepository {
  /** The entries and holdings of the teachers within the scope, and what does not fit of them. */
  private static final String DOUBTS =
      """
      WITH mine AS (
        SELECT t.id, t.personnel_number, p.given_name || ' ' || p.family_name AS teacher,
          p.given_name_latin || ' ' || p.family_name_latin AS teacher_latin,
          u.name AS unit, u.name_latin AS unit_latin
        FROM teacher t JOIN person p ON p.id = t.person_id JOIN unit u ON u.id = t.unit_id
        WHERE u.path LIKE :scope AND u.jurisdiction = :jurisdiction AND t.merged_into IS NULL),
      two_ranks AS (
        SELECT 'two-ranks' AS kind, a.teacher_id, lower(a.valid * b.valid) AS first,
          upper(a.valid * b.valid) AS next, a.rank, a.decree, a.decree_on, b.rank AS other,
          b.decree AS other_decree
        FROM mine JOIN rank_entry a ON a.teacher_id = mine.id
          JOIN rank_entry b ON b.teacher_id = a.teacher_id AND b.id > a.id
        WHERE a.imported AND b.imported AND a.valid && b.valid AND a.rank <> b.rank
          AND (a.valid_from = b.valid_from OR a.valid_to IS NOT NULL
            OR b.valid_from < a.valid_from)),
      conflict AS (
        SELECT 'conflict' AS kind, d.teacher_id, d.effective_on AS first, NULL::date AS next,
          e.rank, e.decree, e.decree_on, d.rank_from AS other, d.number AS other_decree
        FROM mine JOIN decree d ON d.teacher_id = mine.id
          JOIN document doc ON doc.id = d.document_id AND doc.effect = 'original'
          JOIN rank_held h ON h.teacher_id = d.teacher_id AND h.valid @> d.effective_on - 1
          JOIN rank_entry e ON e.id = h.entry_id
        WHERE e.imported AND e.rank IS DISTINCT FROM d.rank_from
          AND NOT EXISTS (SELECT 1 FROM document_later l WHERE l.earlier_id = d.document_id)
        UNION ALL
        SELECT 'conflict', a.teacher_id, lower(a.valid * b.valid), upper(a.valid * b.valid),
          a.rank, a.decree, a.decree_on, b.rank, b.decree
        FROM mine JOIN rank_entry a ON a.teacher_id = mine.id
          JOIN rank_entry b ON b.teacher_id = a.teacher_id
        WHERE a.imported AND NOT b.imported AND a.id > b.id AND a.valid && b.valid
          AND a.rank IS DISTINCT FROM b.rank),
      gap AS (
        SELECT 'gap' AS kind, teacher_id, upper(valid) AS first, coming AS next, rank, decree,
          decree_on, coming_rank AS other, coming_decree AS other_decree
        FROM (
          SELECT h.teacher_id, h.valid, h.rank, e.decree, e.decree_on,
            lead(lower(h.valid)) OVER w AS coming, lead(h.rank) OVER w AS coming_rank,
            lead(e.decree) OVER w AS coming_decree
          FROM mine JOIN rank_held h ON h.teacher_id = mine.id
            JOIN rank_entry e ON e.id = h.entry_id
          WINDOW w AS (PARTITION BY h.teacher_id ORDER BY lower(h.valid))) x
        WHERE coming > upper(valid)),
      without_decree AS (
        SELECT 'without-decree' AS kind, e.teacher_id, e.valid_from AS first, e.valid_to AS next,
          e.rank, e.decree, e.decree_on, NULL::text AS other, NULL::text AS other_decree
        FROM mine JOIN rank_entry e ON e.teacher_id = mine.id
        WHERE e.imported AND (e.decree IS NULL OR EXISTS (SELECT 1 FROM import_batch b
          WHERE b.kind = 'ranks' AND b.file_name = e.decree))),
      doubt AS (
        SELECT * FROM two_ranks UNION ALL SELECT * FROM conflict
        UNION ALL SELECT * FROM gap UNION ALL SELECT * FROM without_decree)
      """;

  private static final String LINES =
      DOUBTS
          + """
            SELECT d.*, mine.* FROM doubt d JOIN mine ON mine.id = d.teacher_id
            WHERE (:kind = '' OR d.kind = :kind)
            ORDER BY mine.personnel_number, d.first, d.kind, d.rank
            """;

  @PersistenceContext EntityManager em;

  DoubtCounts counts(Actor actor) {
    var byKind = new EnumMap<Doubt, Integer>(Doubt.class);
    Row.list(
            em,
            DOUBTS + "SELECT kind, count(*) AS found FROM doubt GROUP BY kind",
            scope(actor),
            row -> Map.entry(Doubt.of(row.text("kind")), row.count("found")))
        .forEach(one -> byKind.put(one.getKey(), one.getValue()));
    return Row.one(
            em,
            """
            SELECT count(*) AS found FROM rank_entry e JOIN teacher t ON t.id = e.teacher_id
              JOIN unit u ON u.id = t.unit_id
            WHERE e.imported AND u.path LIKE :scope AND u.jurisdiction = :jurisdiction
              AND t.merged_into IS NULL
            """,
            scope(actor),
            row -> new DoubtCounts(row.count("found"), byKind))
        .orElseThrow();
  }

  List<DoubtLine> lines(Doubt kind, Page page, Actor actor) {
    return Row.list(em, LINES, of(kind, actor), page, ReconciliationRepository::line);
  }

  List<DoubtLine> lines(Doubt kind, Actor actor) {
    return Row.list(em, LINES, of(kind, actor), ReconciliationRepository::line);
  }

  private static Map<String, Object> of(Doubt kind, Actor actor) {
    var given = scope(actor);
    given.put("kind", kind == null ? "" : kind.code());
    return given;
  }

  private static Map<String, Object> scope(Actor actor) {
    var given = new HashMap<String, Object>();
    given.put("scope", actor.unitPath() + "%");
    given.put("jurisdiction", actor.jurisdiction());
    return given;
  }

  private static DoubtLine line(Row row) {
    var next = row.day("next");
    return new DoubtLine(
        Doubt.of(row.text("kind")),
        row.text("personnel_number"),
        row.text("teacher"),
        row.text("teacher_latin"),
        row.text("unit"),
        row.text("unit_latin"),
        row.day("first"),
        next == null ? null : next.minusDays(1),
        row.text("rank"),
        row.text("decree"),
        row.day("decree_on"),
        row.text("other"),
        row.text("other_decree"));
  }
}
