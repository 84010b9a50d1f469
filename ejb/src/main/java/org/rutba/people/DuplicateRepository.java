package org.rutba.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.RecordedName;
import org.rutba.platform.Row;
import org.rutba.register.RankRepository;

/** Who may be recorded twice, and who only bears the same name. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DuplicateRepository {
  /**
   * A record that stands, all of which lies in the actor's scope: where the person teaches, or else
   * a position; or who has no place at all yet.
   */
  static final String SEEN =
      """
       X.jurisdiction = :jurisdiction AND X.merged_into IS NULL
        AND NOT EXISTS (SELECT FROM teacher t JOIN unit u ON u.id = t.unit_id
          WHERE t.person_id = X.id AND u.path NOT LIKE :scope)
        AND (EXISTS (SELECT FROM teacher t WHERE t.person_id = X.id)
          OR EXISTS (SELECT FROM position_holder h JOIN position q ON q.id = h.position_id
            JOIN unit u ON u.id = q.unit_id WHERE h.person_id = X.id AND u.path LIKE :scope)
          OR NOT EXISTS (SELECT FROM position_holder h WHERE h.person_id = X.id))
      """;

  /**
   * Two of one name, alike in what is recorded besides; and two of a family born on one day. Only
   * who is seen is compared, so that a county's list does not cost a country's.
   */
  private static final String PAIRS =
      """
      (WITH seen AS MATERIALIZED (
         SELECT x.id, x.folded_name, x.family_name, x.given_name, x.national_code,
           t.id AS teacher_id, t.birth_date, t.unit_id
         FROM person x LEFT JOIN teacher t ON t.person_id = x.id AND t.merged_into IS NULL
         WHERE
      """
          + SEEN.replace("X.", "x.")
          + """
          )
          SELECT a.id AS one, b.id AS other,
            CASE WHEN a.birth_date = b.birth_date THEN 'name-and-birth'
              WHEN digits_apart(a.national_code, b.national_code) <= 2 THEN 'name-and-number'
              ELSE 'name-and-unit' END AS likeness
          FROM seen a JOIN seen b ON b.folded_name = a.folded_name AND b.id > a.id
          WHERE a.birth_date = b.birth_date OR digits_apart(a.national_code, b.national_code) <= 2
            OR (a.national_code IS NULL OR b.national_code IS NULL) AND EXISTS
              (SELECT FROM position_holder h JOIN position q ON q.id = h.position_id
               WHERE h.person_id IN (a.id, b.id) AND q.unit_id IN (a.unit_id, b.unit_id))
          UNION ALL
          SELECT least(a.id, b.id), greatest(a.id, b.id), 'family-and-birth'
          FROM seen a JOIN seen b ON b.birth_date = a.birth_date
            AND b.family_name = a.family_name AND b.teacher_id > a.teacher_id
          WHERE a.folded_name <> b.folded_name
            AND similarity(fold(a.given_name), fold(b.given_name)) > 0.3)
          """;

  private static final String LIKELY =
      " FROM "
          + PAIRS
          + """
           pair JOIN person a ON a.id = pair.one JOIN person b ON b.id = pair.other
            LEFT JOIN teacher ta ON ta.person_id = a.id AND ta.merged_into IS NULL
            LEFT JOIN unit ua ON ua.id = ta.unit_id
            LEFT JOIN teacher tb ON tb.person_id = b.id AND tb.merged_into IS NULL
            LEFT JOIN unit ub ON ub.id = tb.unit_id
          WHERE NOT EXISTS (SELECT FROM person_apart x
              WHERE x.person_id = pair.one AND x.other_id = pair.other)
            AND (:words = '' OR fold(concat_ws(' ', a.given_name, a.family_name,
              a.given_name_latin, a.family_name_latin, '/', b.given_name, b.family_name,
              b.given_name_latin, b.family_name_latin)) LIKE '%' || fold(:words) || '%')
          """;

  private static final String APART =
      """
       FROM person_apart x JOIN person a ON a.id = x.person_id JOIN person b ON b.id = x.other_id
        LEFT JOIN teacher ta ON ta.person_id = a.id AND ta.merged_into IS NULL
        LEFT JOIN unit ua ON ua.id = ta.unit_id
        LEFT JOIN teacher tb ON tb.person_id = b.id AND tb.merged_into IS NULL
        LEFT JOIN unit ub ON ub.id = tb.unit_id LEFT JOIN person w ON w.id = x.told_by
      WHERE
      """
          + SEEN.replace("X.", "a.")
          + " AND "
          + SEEN.replace("X.", "b.");

  private static final String BOTH =
      PersonId.columns("a", "ta", "ua", "one") + ", " + PersonId.columns("b", "tb", "ub", "other");

  private static final String TOLD =
      """
      , x.reason, x.told_at, w.given_name || ' ' || w.family_name AS by_name,
        w.given_name_latin || ' ' || w.family_name_latin AS by_latin
      """;

  @PersistenceContext EntityManager em;
  @Inject RankRepository ranks;

  List<LikelyPair> likely(String words, Actor actor, Page page) {
    return Row.list(
        em,
        "SELECT " + BOTH + ", pair.likeness" + LIKELY + " ORDER BY a.folded_name, a.id, b.id",
        likely(words, actor),
        page,
        row ->
            new LikelyPair(
                PersonId.of(row, "one"),
                PersonId.of(row, "other"),
                Likeness.of(row.text("likeness"))));
  }

  int likelyCount(String words, Actor actor) {
    return count("SELECT count(*) AS found" + LIKELY, likely(words, actor));
  }

  private static Map<String, Object> likely(String words, Actor actor) {
    var given = scope(actor);
    given.put("words", words == null ? "" : words);
    return given;
  }

  List<ApartLine> apart(Actor actor, Page page) {
    return Row.list(
        em,
        "SELECT " + BOTH + TOLD + APART + " ORDER BY x.told_at DESC, a.id, b.id",
        scope(actor),
        page,
        DuplicateRepository::apart);
  }

  int apartCount(Actor actor) {
    return count("SELECT count(*) AS found" + APART, scope(actor));
  }

  /** How two people were told apart; empty where they were not. */
  Optional<ApartLine> apart(long one, long other, Actor actor) {
    var given = scope(actor);
    given.put("one", Math.min(one, other));
    given.put("other", Math.max(one, other));
    return Row.one(
        em,
        "SELECT " + BOTH + TOLD + APART + " AND x.person_id = :one AND x.other_id = :other",
        given,
        DuplicateRepository::apart);
  }

  void tellApart(TellApart told, long by, Instant now) {
    em.createNativeQuery(
            """
            INSERT INTO person_apart (person_id, other_id, reason, told_by, told_at)
            VALUES (:one, :other, :reason, :by, :now)
            """)
        .setParameter("one", Math.min(told.personId(), told.otherId()))
        .setParameter("other", Math.max(told.personId(), told.otherId()))
        .setParameter("reason", told.reason().strip())
        .setParameter("by", by)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** A record that stands, if all of it lies in the actor's scope. */
  PersonSheet sheet(long personId, Actor actor, LocalDate today) {
    var given = scope(actor);
    given.put("id", personId);
    return Row.one(
            em,
            "SELECT "
                + PersonId.columns("x", "k", "w", "p")
                + """
                  , k.id AS teacher, k.sex, k.birth_date, k.hired_on, k.retired_on, k.post_title,
                    k.subject, x.version || '.' || coalesce(k.version, 0) AS version
                  FROM person x LEFT JOIN teacher k ON k.person_id = x.id AND k.merged_into IS NULL
                    LEFT JOIN unit w ON w.id = k.unit_id
                  WHERE x.id = :id AND
                  """
                + SEEN.replace("X.", "x."),
            given,
            row -> sheet(row, today))
        .orElseThrow(() -> new OutsideScope("person", Long.toString(personId)));
  }

  private PersonSheet sheet(Row row, LocalDate today) {
    var person = PersonId.of(row, "p");
    var teacher = row.number("teacher");
    return new PersonSheet(
        person,
        teacher,
        row.text("sex"),
        row.day("birth_date"),
        row.day("hired_on"),
        row.day("retired_on"),
        row.text("post_title"),
        row.text("subject"),
        teacher == 0 ? List.of() : ranks.history(teacher),
        usernames(person.id()),
        posts(person.id(), today),
        row.text("version"));
  }

  List<String> usernames(long personId) {
    return Row.list(
        em,
        "SELECT username FROM account WHERE person_id = :person AND NOT closed ORDER BY username",
        Map.of("person", personId),
        row -> row.text("username"));
  }

  private List<PersonSheet.HeldPost> posts(long personId, LocalDate today) {
    return Row.list(
        em,
        """
        SELECT q.title, q.title_latin, u.name, u.name_latin FROM position_holder h
          JOIN position q ON q.id = h.position_id JOIN unit u ON u.id = q.unit_id
        WHERE h.person_id = :person AND h.during @> cast(:today AS date) ORDER BY q.id
        """,
        Map.of("person", personId, "today", today),
        row ->
            new PersonSheet.HeldPost(
                row.text("title"),
                row.text("title_latin"),
                row.text("name"),
                row.text("name_latin")));
  }

  private int count(String sql, Map<String, Object> given) {
    return Row.one(em, sql, given, row -> row.count("found")).orElseThrow();
  }

  static Map<String, Object> scope(Actor actor) {
    var given = new HashMap<String, Object>();
    given.put("jurisdiction", actor.jurisdiction());
    given.put("scope", actor.unitPath() + "%");
    return given;
  }

  /** Who did it, read from {@code by_name} and {@code by_latin}; null for a job. */
  static RecordedName by(Row row) {
    var name = row.text("by_name");
    return name == null ? null : new RecordedName(name, row.text("by_latin"));
  }

  private static ApartLine apart(Row row) {
    return new ApartLine(
        PersonId.of(row, "one"),
        PersonId.of(row, "other"),
        row.text("reason"),
        row.instant("told_at"),
        by(row));
  }
}
