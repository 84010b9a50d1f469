package org.rutba.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.Row;

/** The accounts, and the persons they belong to. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AccountRepository {
  /** A place within the subtree, or no place yet and a person of the same jurisdiction. */
  private static final String SEEN =
      """
      (EXISTS (SELECT FROM position_holder h JOIN position q ON q.id = h.position_id
          JOIN unit u ON u.id = q.unit_id WHERE h.person_id = a.person_id AND u.path LIKE :scope)
        OR EXISTS (SELECT FROM api_client k JOIN unit u ON u.id = k.unit_id
          WHERE k.account_id = a.id AND u.path LIKE :scope)
        OR p.jurisdiction = :jurisdiction
          AND NOT EXISTS (SELECT FROM position_holder h WHERE h.person_id = a.person_id))
      """;

  private static final String LISTED =
      """
      FROM account a LEFT JOIN person p ON p.id = a.person_id
        LEFT JOIN api_client c ON c.account_id = a.id
      WHERE (:words = '' OR a.username LIKE '%' || :words || '%'
          OR fold(p.given_name || ' ' || p.family_name) LIKE '%' || fold(:words) || '%'
          OR fold(p.given_name_latin || ' ' || p.family_name_latin) LIKE '%' || fold(:words) || '%')
        AND
      """
          + SEEN;

  private static final String PERSON =
      """
      SELECT p.id, p.national_code, p.given_name || ' ' || p.family_name AS name,
        p.given_name_latin || ' ' || p.family_name_latin AS latin,
        (SELECT min(a.username) FROM account a WHERE a.person_id = p.id AND NOT a.closed) AS username
      FROM person p
      WHERE p.jurisdiction = :jurisdiction AND p.merged_into IS NULL
        AND (EXISTS (SELECT FROM position_holder h JOIN position q ON q.id = h.position_id
              JOIN unit u ON u.id = q.unit_id WHERE h.person_id = p.id AND u.path LIKE :scope)
          OR EXISTS (SELECT FROM teacher t JOIN unit u ON u.id = t.unit_id
              WHERE t.person_id = p.id AND u.path LIKE :scope)
          OR NOT EXISTS (SELECT FROM position_holder h WHERE h.person_id = p.id)
            AND NOT EXISTS (SELECT FROM teacher t WHERE t.person_id = p.id))
      """;

  @PersistenceContext EntityManager em;

  /** The account, locked until the transaction ends, so that guesses wait for one another. */
  Optional<Account> locked(String username) {
    return em.createQuery("select a from Account a where a.username = :username", Account.class)
        .setParameter("username", username)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Optional<Account> ofName(String username) {
    return em.createQuery("select a from Account a where a.username = :username", Account.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }

  boolean isTaken(String username) {
    return em.createQuery("select count(a) from Account a where a.username = :username", Long.class)
            .setParameter("username", username)
            .getSingleResult()
        > 0;
  }

  boolean isEmpty() {
    return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
  }

  Person person(long id) {
    return em.getReference(Person.class, id);
  }

  Account add(Account account) {
    em.persist(account);
    return account;
  }

  Person add(Person person) {
    em.persist(person);
    return person;
  }

  /** Accounts within the actor's scope, by user name. */
  List<AccountLine> list(String words, Actor actor, Page page) {
    return Row.list(
        em,
        """
        SELECT a.username, a.person_id, p.given_name || ' ' || p.family_name AS name,
          p.given_name_latin || ' ' || p.family_name_latin AS latin,
          c.account_id IS NOT NULL AS program, a.closed, a.must_change, a.locked_until
        """
            + LISTED
            + " ORDER BY a.username",
        listed(words, actor),
        page,
        row ->
            new AccountLine(
                row.text("username"),
                row.numberOrNull("person_id"),
                row.text("name"),
                row.text("latin"),
                row.yes("program"),
                row.yes("closed"),
                row.yes("must_change"),
                row.instant("locked_until")));
  }

  /** How many accounts {@link #list} finds in all. */
  long count(String words, Actor actor) {
    return Row.one(
            em,
            "SELECT count(*) AS found " + LISTED,
            listed(words, actor),
            row -> row.number("found"))
        .orElseThrow();
  }

  private static Map<String, Object> listed(String words, Actor actor) {
    return Map.of(
        "words",
        words == null ? "" : words,
        "scope",
        actor.unitPath() + "%",
        "jurisdiction",
        actor.jurisdiction());
  }

  boolean isCodeTaken(String jurisdiction, String nationalCode) {
    return Row.one(
            em,
            """
            SELECT count(*) AS found FROM person
            WHERE jurisdiction = :jurisdiction AND national_code = :code
            """,
            Map.of("jurisdiction", jurisdiction, "code", nationalCode),
            row -> row.number("found") > 0)
        .orElseThrow();
  }

  /** Persons with a place in the actor's subtree or none at all, by family name. */
  List<PersonLine> persons(String words, Actor actor, Page page) {
    return Row.list(
        em,
        PERSON
            + """
             AND (p.national_code = fold(:words)
              OR fold(p.given_name || ' ' || p.family_name) LIKE '%' || fold(:words) || '%'
              OR fold(p.given_name_latin || ' ' || p.family_name_latin)
                LIKE '%' || fold(:words) || '%')
            ORDER BY p.family_name, p.given_name, p.id
            """,
        listed(words, actor),
        page,
        AccountRepository::person);
  }

  /** One of {@link #persons}. */
  Optional<PersonLine> person(long id, Actor actor) {
    return Row.one(
        em,
        PERSON + " AND p.id = :id",
        Map.of("id", id, "scope", actor.unitPath() + "%", "jurisdiction", actor.jurisdiction()),
        AccountRepository::person);
  }

  private static PersonLine person(Row row) {
    return new PersonLine(
        row.number("id"),
        row.text("national_code"),
        row.text("name"),
        row.text("latin"),
        row.text("username"));
  }

  boolean isSeen(Account account, Actor actor) {
    return Row.one(
            em,
            "SELECT a.id FROM account a LEFT JOIN person p ON p.id = a.person_id"
                + " WHERE a.id = :account AND "
                + SEEN,
            Map.of(
                "account", account.id(),
                "scope", actor.unitPath() + "%",
                "jurisdiction", actor.jurisdiction()),
            row -> true)
        .isPresent();
  }

  /**
   * Lets a program act within a unit.
   *
   * @param resultSource null where it delivers no test results
   */
  void admitProgram(Account account, String name, long unitId, String resultSource) {
    em.createNativeQuery(
            "INSERT INTO api_client (account_id, name, unit_id, result_source)"
                + " VALUES (:account, :name, :unit, nullif(:source, ''))")
        .setParameter("account", account.id())
        .setParameter("name", name)
        .setParameter("unit", unitId)
        .setParameter("source", resultSource == null ? "" : resultSource)
        .executeUpdate();
  }

  void declareRelatives(long personId, long otherId, String relation) {
    em.createNativeQuery(
            """
            INSERT INTO relative (person_id, other_id, relation) VALUES (:person, :other, :relation)
            ON CONFLICT DO NOTHING
            """)
        .setParameter("person", personId)
        .setParameter("other", otherId)
        .setParameter("relation", relation)
        .executeUpdate();
  }
}
