package org.rutba.decree;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;

/**
 * The queries of issued decrees. Whoever sees the issuing unit or the school the teacher serves in
 * now sees a decree; a teacher sees the own ones.
 */
final class DecreeQuery {
  private static final String FROM =
      """
       FROM decree d JOIN document doc ON doc.id = d.document_id
        JOIN decree_draft r ON r.id = d.draft_id
        JOIN teacher t ON t.id = d.teacher_id JOIN person p ON p.id = t.person_id
        JOIN unit u ON u.id = d.unit_id JOIN unit s ON s.id = t.unit_id
        LEFT JOIN document_later later ON later.earlier_id = d.document_id
      """;
  private static final String COLUMNS =
      """
      d.document_id, d.number, doc.code, d.order_type, r.mends, d.teacher_id,
        p.given_name || ' ' || p.family_name AS teacher,
        p.given_name_latin || ' ' || p.family_name_latin AS teacher_latin,
        t.personnel_number, d.rank_from, d.rank_to, d.effective_on, d.issued_on,
        u.name AS unit, u.name_latin AS unit_latin, later.effect AS later_effect,
        later.number AS later_number, d.illustrative
      """;
  private static final Map<String, String> SORTS =
      Map.of(
          "issued", "d.issued_on",
          "effective", "d.effective_on",
          "teacher", "p.family_name COLLATE \"und-x-icu\"");

  private final Map<String, Object> given = new HashMap<>();
  private final StringBuilder where = new StringBuilder();

  private DecreeQuery(Actor actor) {
    if (actor.holds(Roles.TEACHER)) {
      where.append(" WHERE t.person_id = :person");
      given.put("person", actor.personId());
    } else {
      where.append(" WHERE (u.path LIKE :scope OR s.path LIKE :scope)");
      given.put("scope", actor.unitPath() + "%");
    }
  }

  static DecreeList list(EntityManager em, DecreeFilter filter, Page page, Actor actor) {
    var query = new DecreeQuery(actor);
    query.narrow(filter);
    var order = page.sort() == null ? null : SORTS.get(page.sort());
    var sorted =
        order == null
            ? "d.issued_on DESC, d.document_id DESC"
            : order + (page.descending() ? " DESC" : "") + ", d.document_id";
    return new DecreeList(
        Row.list(
            em,
            "SELECT " + COLUMNS + FROM + query.where + " ORDER BY " + sorted,
            query.given,
            page,
            DecreeQuery::line),
        Row.one(
                em,
                "SELECT count(*) AS found" + FROM + query.where,
                query.given,
                row -> row.count("found"))
            .orElseThrow());
  }

  static List<DecreeLine> ofTeacher(EntityManager em, long teacherId, Actor actor) {
    var query = new DecreeQuery(actor);
    query.also(
        " AND d.teacher_id IN (SELECT id FROM teacher WHERE :teacher IN (id, merged_into))",
        "teacher",
        teacherId);
    return Row.list(
        em,
        "SELECT "
            + COLUMNS
            + FROM
            + query.where
            + " ORDER BY d.effective_on DESC, d.issued_on DESC",
        query.given,
        DecreeQuery::line);
  }

  static Optional<DecreeSheet> sheet(EntityManager em, String number, Actor actor) {
    var query = new DecreeQuery(actor);
    query.also(" AND d.number = :number", "number", number);
    return Row.one(
            em,
            """
            SELECT d.request, r.judgement_id, r.board, r.minute, r.decided_on, r.votes_for,
              r.votes_against, r.abstentions, r.rules_illustrative, r.reason, earlier.number AS earlier_number,
              d.signatory,
            """
                + COLUMNS
                + FROM
                + " LEFT JOIN document earlier ON earlier.id = doc.earlier_id"
                + query.where
                + " AND doc.jurisdiction = t.jurisdiction",
            query.given,
            row -> row)
        .map(row -> sheet(row, pay(em, row.number("document_id"))));
  }

  private static DecreeSheet sheet(Row row, List<PayLineRow> pay) {
    return new DecreeSheet(
        line(row),
        row.text("request"),
        row.number("judgement_id"),
        new Decision(
            row.text("board"),
            row.text("minute"),
            row.day("decided_on"),
            row.count("votes_for"),
            row.count("votes_against"),
            row.count("abstentions"),
            row.yes("rules_illustrative")),
        row.text("reason"),
        row.text("earlier_number"),
        row.text("signatory"),
        pay);
  }

  private static List<PayLineRow> pay(EntityManager em, long documentId) {
    return Row.list(
        em,
        "SELECT kind, official_year, official_month, points, cite FROM pay_line"
            + " WHERE document_id = :decree ORDER BY id",
        Map.of("decree", documentId),
        row ->
            new PayLineRow(
                PayLineKind.of(row.text("kind")),
                new OfficialMonth(row.count("official_year"), row.count("official_month")),
                new BigDecimal(row.text("points")),
                row.text("cite")));
  }

  private void narrow(DecreeFilter filter) {
    if (filter.unitId() != 0) {
      also(
          " AND u.path LIKE (SELECT path || '%' FROM unit WHERE id = :unit)",
          "unit", filter.unitId());
    }
    if (filter.officialYear() != null) {
      also(" AND d.number LIKE :year", "year", filter.officialYear() + "/%");
    }
    if (filter.words() != null && !filter.words().isBlank()) {
      also(
          " AND (d.number = :words OR d.request = :words"
              + " OR t.search LIKE '%' || fold(:words) || '%')",
          "words", filter.words().strip());
    }
    if (filter.status() == DecreeStatus.VALID) {
      where.append(" AND later.id IS NULL");
    } else if (filter.status() != null) {
      also(
          " AND later.effect = :effect",
          "effect",
          filter.status() == DecreeStatus.REVOKED ? "revokes" : "supersedes");
    }
  }

  private void also(String condition, String name, Object value) {
    where.append(condition);
    given.put(name, value);
  }

  private static DecreeLine line(Row row) {
    return new DecreeLine(
        row.number("document_id"),
        row.text("number"),
        row.text("code"),
        OrderType.of(row.text("order_type")),
        row.text("mends") == null ? null : OrderType.of(row.text("mends")),
        row.number("teacher_id"),
        row.text("teacher"),
        row.text("teacher_latin"),
        row.text("personnel_number"),
        row.text("rank_from"),
        row.text("rank_to"),
        row.day("effective_on"),
        row.day("issued_on"),
        row.text("unit"),
        row.text("unit_latin"),
        DecreeStatus.after(row.text("later_effect")),
        row.text("later_number"),
        row.yes("illustrative"));
  }
}
