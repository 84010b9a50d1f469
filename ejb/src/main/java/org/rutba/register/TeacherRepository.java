package org.rutba.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;

/** The teachers. Whoever is asked for, an unknown one is refused like one outside the scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TeacherRepository {
  private static final String FROM =
      " FROM teacher t JOIN person p ON p.id = t.person_id JOIN unit u ON u.id = t.unit_id";
  private static final String HEAD =
      """
      SELECT t.id, t.personnel_number, t.person_id, p.national_code, p.given_name, p.family_name,
             p.given_name_latin, p.family_name_latin, t.unit_id, u.path, u.name, u.name_latin,
             t.population, t.jurisdiction, t.post_title, t.subject, t.hired_on, t.retired_on
      """
          + FROM;
  private static final String LINE =
      """
      SELECT t.id, t.personnel_number, p.given_name, p.family_name, p.given_name_latin,
             p.family_name_latin, u.name, u.name_latin, t.post_title, t.subject, r.rank,
             lower(r.valid) AS rank_from
      """
          + FROM;
  private static final String RANK =
      " LEFT JOIN rank_held r ON r.teacher_id = t.id AND r.valid @> cast(:today AS date)";

  /** A record merged into another is followed to the one that stands. */
  private static final String STANDING =
      " WHERE t.id = (SELECT coalesce(x.merged_into, x.id) FROM teacher x WHERE x.id = :id)";

  private static final Map<String, String> SORTS =
      Map.of(
          "name",
              "p.family_name COLLATE \"und-x-icu\" %1$s, p.given_name COLLATE \"und-x-icu\" %1$s",
          "number", "t.personnel_number %1$s",
          "unit", "u.name COLLATE \"und-x-icu\" %1$s",
          "hired", "t.hired_on %1$s",
          "rank-from", "lower(r.valid) %1$s NULLS LAST");
  private static final int MOST_WORDS = 6;

  @PersistenceContext EntityManager em;

  public TeacherHead head(long id) {
    return Row.one(em, HEAD + STANDING, Map.of("id", id), TeacherRepository::head)
        .orElseThrow(() -> outside(id));
  }

  /**
   * The teachers of a set of ids, in the order of their ids.
   *
   * @param ids at least one
   */
  public List<TeacherHead> heads(Collection<Long> ids) {
    return Row.list(
        em,
        HEAD + " WHERE t.id IN (:ids) ORDER BY t.id",
        Map.of("ids", ids),
        TeacherRepository::head);
  }

  /** The teacher, if the actor may see the record: in the subtree, or for a teacher the own one. */
  public TeacherHead head(long id, Actor actor) {
    var head = head(id);
    if (!sees(actor, head)) {
      throw outside(id);
    }
    return head;
  }

  boolean sees(Actor actor, TeacherHead head) {
    return actor.holds(Roles.TEACHER)
        ? head.personId() == actor.personId()
        : actor.sees(head.unitPath());
  }

  /** The teacher, locked until the transaction ends: for acts that add to the rank history. */
  public TeacherHead lock(long id) {
    return Row.one(
            em, HEAD + STANDING + " FOR UPDATE OF t", Map.of("id", id), TeacherRepository::head)
        .orElseThrow(() -> outside(id));
  }

  /** The teacher of a number: borne now or before, of the personnel office or the nation. */
  public Optional<TeacherHead> ofNumber(String jurisdiction, String number) {
    return Row.one(
        em,
        HEAD
            + """
             WHERE t.id = (SELECT n.teacher_id FROM teacher_number n
              WHERE n.jurisdiction = :jurisdiction AND n.number = :number
              ORDER BY n.place, n.teacher_id LIMIT 1)
            """,
        Map.of("jurisdiction", jurisdiction, "number", number),
        TeacherRepository::head);
  }

  /** The teacher's own record of a person; empty where the person is no teacher. */
  public Optional<TeacherHead> ofPerson(long personId) {
    return Row.one(
        em,
        HEAD + " WHERE t.person_id = :person AND t.merged_into IS NULL",
        Map.of("person", personId),
        TeacherRepository::head);
  }

  /** One page of the teachers the actor sees, with the count of all that match. */
  public TeacherList list(TeacherFilter filter, Page page, Actor actor, LocalDate today) {
    var given = new HashMap<String, Object>();
    given.put("today", today);
    var where = RANK + where(filter, actor, given);
    var order =
        SORTS
            .getOrDefault(page.sort() == null ? "name" : page.sort(), SORTS.get("name"))
            .formatted(page.descending() ? "DESC" : "ASC");
    return new TeacherList(
        Row.list(
            em,
            LINE + where + " ORDER BY " + order + ", t.id",
            given,
            page,
            TeacherRepository::line),
        Row.one(em, "SELECT count(*) AS found" + FROM + where, given, row -> row.count("found"))
            .orElseThrow());
  }

  private String where(TeacherFilter filter, Actor actor, Map<String, Object> given) {
    var where = new StringBuilder();
    if (actor.holds(Roles.TEACHER)) {
      where.append(" WHERE t.person_id = :person");
      given.put("person", actor.personId());
    } else {
      where.append(" WHERE u.path LIKE :scope");
      given.put("scope", actor.unitPath() + "%");
    }
    where.append(" AND t.merged_into IS NULL");
    if (filter.unitId() != 0) {
      where.append(" AND u.path LIKE (SELECT path || '%' FROM unit WHERE id = :unit)");
      given.put("unit", filter.unitId());
    }
    if (!filter.retired()) {
      where.append(" AND (t.retired_on IS NULL OR t.retired_on > cast(:today AS date))");
    }
    if (TeacherFilter.NO_RANK.equals(filter.rank())) {
      where.append(" AND r.rank IS NULL");
    } else if (filter.rank() != null && !filter.rank().isBlank()) {
      where.append(" AND r.rank = :rank");
      given.put("rank", filter.rank());
    }
    if (filter.words() != null && !filter.words().isBlank()) {
      var words = folded(filter.words()).split(" ");
      for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
        where.append(" AND t.search LIKE :word").append(i);
        given.put("word" + i, "%" + words[i].replaceAll("([\\\\%_])", "\\\\$1") + "%");
      }
    }
    return where.toString();
  }

  /** The database's own folding, so that the patterns are constants the index can serve. */
  private String folded(String words) {
    return Row.one(
            em, "SELECT fold(:words) AS folded", Map.of("words", words), row -> row.text("folded"))
        .orElseThrow();
  }

  private static OutsideScope outside(long id) {
    return new OutsideScope("teacher", Long.toString(id));
  }

  private static TeacherLine line(Row row) {
    return new TeacherLine(
        row.number("id"),
        row.text("personnel_number"),
        row.text("given_name"),
        row.text("family_name"),
        row.text("given_name_latin"),
        row.text("family_name_latin"),
        row.text("name"),
        row.text("name_latin"),
        row.text("post_title"),
        row.text("subject"),
        row.text("rank"),
        row.day("rank_from"));
  }

  private static TeacherHead head(Row row) {
    return new TeacherHead(
        row.number("id"),
        row.text("personnel_number"),
        row.number("person_id"),
        row.text("national_code"),
        row.text("given_name"),
        row.text("family_name"),
        row.text("given_name_latin"),
        row.text("family_name_latin"),
        row.number("unit_id"),
        row.text("path"),
        row.text("name"),
        row.text("name_latin"),
        row.text("population"),
        row.text("jurisdiction"),
        row.text("post_title"),
        row.text("subject"),
        row.day("hired_on"),
        row.day("retired_on"));
  }
}
