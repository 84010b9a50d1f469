package org.rutba.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Row;

/** The organisation tree. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UnitRepository {
  private static final String UNIT =
      """
      SELECT u.id, u.parent_id, u.path, u.kind, u.jurisdiction, u.code, u.name, u.name_latin,
             u.region, u.closed_on, u.version
      FROM unit u
      """;

  private static final String LISTED =
      """
      WHERE u.path LIKE :scope AND (:words = '' OR u.code = fold(:words)
        OR fold(u.name) LIKE '%' || fold(:words) || '%'
        OR fold(u.name_latin) LIKE '%' || fold(:words) || '%')
      """;

  @PersistenceContext EntityManager em;

  /** The unit of an id; an unknown one is refused like one outside the scope. */
  public UnitHead unit(long id) {
    return Row.one(em, UNIT + "WHERE u.id = :id", Map.of("id", id), UnitRepository::head)
        .orElseThrow(() -> new OutsideScope("unit", Long.toString(id)));
  }

  /** The unit of a code; empty where the jurisdiction has none. */
  public Optional<UnitHead> ofCode(String jurisdiction, String code) {
    return Row.one(
        em,
        UNIT + "WHERE u.jurisdiction = :jurisdiction AND u.code = :code",
        Map.of("jurisdiction", jurisdiction, "code", code),
        UnitRepository::head);
  }

  /**
   * The unit of a kind that a unit lies in, or the unit itself. A unit above that kind has none and
   * is a defect of the caller.
   */
  public UnitHead ancestor(long id, String kind) {
    return Row.one(
            em,
            UNIT + "JOIN unit d ON d.path LIKE u.path || '%' WHERE d.id = :id AND u.kind = :kind",
            Map.of("id", id, "kind", kind),
            UnitRepository::head)
        .orElseThrow(() -> new IllegalArgumentException("no " + kind + " above unit " + id));
  }

  /** A unit and all below it, parents first. */
  public List<UnitHead> subtree(long id) {
    return Row.list(
        em,
        UNIT
            + """
            JOIN unit top ON u.path LIKE top.path || '%' WHERE top.id = :id
            ORDER BY length(u.path) - length(replace(u.path, '/', '')), u.name, u.id
            """,
        Map.of("id", id),
        UnitRepository::head);
  }

  /** Units of a subtree by code or part of a name, parents first. */
  List<UnitHead> list(String words, String path, Page page) {
    return Row.list(
        em,
        UNIT + LISTED + " ORDER BY length(u.path) - length(replace(u.path, '/', '')), u.name, u.id",
        listed(words, path),
        page,
        UnitRepository::head);
  }

  /** How many units {@link #list} finds in all. */
  long count(String words, String path) {
    return Row.one(
            em,
            "SELECT count(*) AS found FROM unit u " + LISTED,
            listed(words, path),
            row -> row.number("found"))
        .orElseThrow();
  }

  private static Map<String, Object> listed(String words, String path) {
    return Map.of("words", words == null ? "" : words, "scope", path + "%");
  }

  /** Whether neither an open unit nor a teacher in service is left in it on a day. */
  boolean isEmpty(long id, LocalDate day) {
    return Row.one(
            em,
            """
            SELECT (SELECT count(*) FROM unit c WHERE c.parent_id = :unit
                AND (c.closed_on IS NULL OR c.closed_on > cast(:day AS date)))
              + (SELECT count(*) FROM teacher t WHERE t.unit_id = :unit AND t.merged_into IS NULL
                AND (t.retired_on IS NULL OR t.retired_on > cast(:day AS date))) AS inside
            """,
            Map.of("unit", id, "day", day),
            row -> row.number("inside") == 0)
        .orElseThrow();
  }

  /** The units directly below a unit, by name. */
  public List<UnitHead> below(long id) {
    return Row.list(
        em,
        UNIT + "WHERE u.parent_id = :id ORDER BY u.name, u.id",
        Map.of("id", id),
        UnitRepository::head);
  }

  /** What areas a unit served or serves, oldest first. */
  public List<AreaPeriod> areas(long id) {
    return Row.list(
        em,
        """
        SELECT area, lower(during) AS first_day, upper(during) AS next_day
        FROM unit_area WHERE unit_id = :id ORDER BY 2, 1
        """,
        Map.of("id", id),
        row -> new AreaPeriod(row.text("area"), row.day("first_day"), row.day("next_day")));
  }

  Unit get(long id) {
    var unit = em.find(Unit.class, id);
    if (unit == null) {
      throw new OutsideScope("unit", Long.toString(id));
    }
    return unit;
  }

  UnitHead add(Unit unit) {
    em.persist(unit);
    em.flush();
    return unit.head();
  }

  void addArea(SetArea area) {
    em.createNativeQuery(
            """
            INSERT INTO unit_area (unit_id, area, during)
            VALUES (:unit, :area, daterange(cast(:first AS date), cast(:next AS date)))
            """)
        .setParameter("unit", area.unitId())
        .setParameter("area", area.area())
        .setParameter("first", area.from())
        .setParameter("next", text(area.to()))
        .executeUpdate();
  }

  boolean areaSet(SetArea area) {
    return Row.one(
            em,
            """
            SELECT 1 AS found FROM unit_area WHERE unit_id = :unit AND area = :area
              AND during && daterange(cast(:first AS date), cast(:next AS date)) LIMIT 1
            """,
            Map.of(
                "unit", area.unitId(),
                "area", area.area(),
                "first", area.from(),
                "next", area.to() == null ? "infinity" : area.to().toString()),
            row -> true)
        .isPresent();
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static UnitHead head(Row row) {
    return new UnitHead(
        row.number("id"),
        row.number("parent_id"),
        row.text("path"),
        row.text("kind"),
        row.text("jurisdiction"),
        row.text("code"),
        row.text("name"),
        row.text("name_latin"),
        row.text("region"),
        row.day("closed_on"),
        row.count("version"));
  }
}
