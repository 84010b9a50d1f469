package org.rutba.decree.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rutba.decree.DecreeStatus;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Row;
import org.rutba.register.UnitHead;
import org.rutba.register.UnitRepository;

/** Reads registers of decrees. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class BookRepository {
  private static final String KIND = "rank-decree";
  private static final String ORDINAL = "cast(substring(d.number from '[0-9]+$') AS int)";
  private static final String FROM =
      """
       FROM decree d JOIN document doc ON doc.id = d.document_id
        JOIN decree_draft r ON r.id = d.draft_id
        JOIN teacher t ON t.id = d.teacher_id JOIN person p ON p.id = t.person_id
        LEFT JOIN document_later later ON later.earlier_id = d.document_id
        LEFT JOIN LATERAL (SELECT served_on FROM decree_service
          WHERE document_id = d.document_id ORDER BY id DESC LIMIT 1) s ON true
        LEFT JOIN LATERAL (SELECT number, letter_on FROM decree_letter
          WHERE document_id = d.document_id ORDER BY id DESC LIMIT 1) w ON true
      WHERE d.unit_id = :unit AND d.number LIKE :year
      """;

  @PersistenceContext EntityManager em;
  @Inject UnitRepository units;

  /** Units of the actor's scope that have issued decrees, in the order of the tree. */
  List<UnitHead> issuers(Actor actor) {
    return Row.list(
        em,
        """
        SELECT u.id FROM unit u
        WHERE u.path LIKE :scope AND u.jurisdiction = :jurisdiction
          AND EXISTS (SELECT 1 FROM document_series x WHERE x.unit_id = u.id AND x.kind = :kind)
        ORDER BY u.path
        """,
        Map.of("scope", actor.unitPath() + "%", "jurisdiction", actor.jurisdiction(), "kind", KIND),
        row -> units.unit(row.number("id")));
  }

  /** Official years in which a unit issued decrees, the latest first. */
  List<Integer> years(long unitId) {
    return Row.list(
        em,
        "SELECT official_year FROM document_series WHERE unit_id = :unit AND kind = :kind"
            + " ORDER BY 1 DESC",
        Map.of("unit", unitId, "kind", KIND),
        row -> row.count("official_year"));
  }

  BookSheet sheet(UnitHead unit, int year, BookFilter filter, Page page) {
    var whole = whole(unit.id(), year);
    var narrowed = new HashMap<>(whole);
    var where = FROM + narrow(filter, narrowed);
    return Row.one(
            em,
            "SELECT count(*) AS issued, count(*) FILTER (WHERE s.served_on IS NULL) AS not_served"
                + FROM,
            whole,
            row ->
                new BookSheet(
                    unit,
                    year,
                    last(unit.id(), year),
                    gaps(unit.id(), year),
                    row.count("issued"),
                    row.count("not_served"),
                    count(where, narrowed),
                    entries(where, narrowed, page)))
        .orElseThrow();
  }

  /** Every entry the filter leaves, by number. */
  List<BookEntry> entries(long unitId, int year, BookFilter filter) {
    var given = whole(unitId, year);
    var where = FROM + narrow(filter, given);
    return Row.list(em, lines(where), given, BookRepository::entry);
  }

  /** A unit within the actor's scope. */
  UnitHead unit(long id, Actor actor) {
    var unit = units.unit(id);
    if (!actor.sees(unit.path()) || !unit.jurisdiction().equals(actor.jurisdiction())) {
      throw new OutsideScope("unit", Long.toString(id));
    }
    return unit;
  }

  private List<BookEntry> entries(String where, Map<String, Object> given, Page page) {
    return Row.list(em, lines(where), given, page, BookRepository::entry);
  }

  private int count(String where, Map<String, Object> given) {
    return Row.one(em, "SELECT count(*) AS found" + where, given, row -> row.count("found"))
        .orElseThrow();
  }

  private int last(long unitId, int year) {
    return Row.one(
            em,
            "SELECT next - 1 AS last FROM document_series"
                + " WHERE unit_id = :unit AND official_year = :year AND kind = :kind",
            Map.of("unit", unitId, "year", year, "kind", KIND),
            row -> row.count("last"))
        .orElse(0);
  }

  private List<Integer> gaps(long unitId, int year) {
    var given = whole(unitId, year);
    given.put("last", last(unitId, year));
    return Row.list(
        em,
        "SELECT n AS missing FROM generate_series(1, :last) n EXCEPT SELECT "
            + ORDINAL
            + " FROM decree d WHERE d.unit_id = :unit AND d.number LIKE :year ORDER BY 1",
        given,
        row -> row.count("missing"));
  }

  private static Map<String, Object> whole(long unitId, int year) {
    var given = new HashMap<String, Object>();
    given.put("unit", unitId);
    given.put("year", year + "/%");
    return given;
  }

  private static String narrow(BookFilter filter, Map<String, Object> given) {
    var where = new StringBuilder();
    if (filter.words() != null && !filter.words().isBlank()) {
      where.append(" AND (d.number = :words OR t.search LIKE '%' || fold(:words) || '%')");
      given.put("words", filter.words().strip());
    }
    if (filter.status() == DecreeStatus.VALID) {
      where.append(" AND later.id IS NULL");
    } else if (filter.status() != null) {
      where.append(" AND later.effect = :effect");
      given.put("effect", filter.status() == DecreeStatus.REVOKED ? "revokes" : "supersedes");
    }
    if (filter.served() != null) {
      where.append(" AND s.served_on IS ").append(filter.served() ? "NOT NULL" : "NULL");
    }
    return where.toString();
  }

  private static String lines(String where) {
    return "SELECT "
        + ORDINAL
        + """
           AS ordinal, d.number, concat_ws('.', d.order_type, r.mends) AS order_word, d.rank_from, d.rank_to, d.effective_on,
            d.issued_on, d.illustrative, t.personnel_number, later.effect AS later_effect,
            later.number AS later_number, s.served_on, w.number AS letter, w.letter_on,
            p.given_name || ' ' || p.family_name AS teacher,
            p.given_name_latin || ' ' || p.family_name_latin AS teacher_latin
          """
        + where
        + " ORDER BY ordinal";
  }

  private static BookEntry entry(Row row) {
    return new BookEntry(
        row.count("ordinal"),
        row.text("number"),
        row.text("order_word"),
        row.text("teacher"),
        row.text("teacher_latin"),
        row.text("personnel_number"),
        row.text("rank_from"),
        row.text("rank_to"),
        row.day("effective_on"),
        row.day("issued_on"),
        DecreeStatus.after(row.text("later_effect")),
        row.text("later_number"),
        row.day("served_on"),
        row.text("letter"),
        row.day("letter_on"),
        row.yes("illustrative"));
  }
}
