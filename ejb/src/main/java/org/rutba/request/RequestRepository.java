package org.rutba.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.RecordedName;
import org.rutba.platform.Row;

/** Requests, and their numbers. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RequestRepository {
  static final String SUBJECT = "request";

  @PersistenceContext EntityManager em;

  Request add(Request request) {
    em.persist(request);
    em.flush();
    return request;
  }

  /** The next number of an official year, {@code R-1404-07312}, without a gap. */
  String nextNumber(int officialYear) {
    long number =
        Row.one(
                em,
                """
                insert into request_series (official_year, next) values (:year, 2)
                on conflict (official_year) do update set next = request_series.next + 1
                returning next - 1 as number
                """,
                Map.of("year", officialYear),
                row -> row.number("number"))
            .orElseThrow();
    return String.format(Locale.ROOT, "R-%d-%05d", officialYear, number);
  }

  /** Number of the teacher's request that is not decided or not yet closed; empty for none. */
  Optional<String> openFor(long teacher) {
    return Row.one(
        em,
        "select number from request where teacher_id = :teacher"
            + " and state in ('draft', 'before-committee', 'returned', 'granted')",
        Map.of("teacher", teacher),
        row -> row.text("number"));
  }

  /** Number of the teacher's request that was sent with a key; empty for none. */
  Optional<String> sentWith(long teacher, String key) {
    return Row.one(
        em,
        "select number from request where teacher_id = :teacher and idempotency_key = :key",
        Map.of("teacher", teacher, "key", key),
        row -> row.text("number"));
  }

  /** The request, locked until the act ends: acts on it come one after the other. */
  Request lock(String number) {
    return em.createQuery("select r from Request r where r.number = :number", Request.class)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new OutsideScope(SUBJECT, number));
  }

  /** The request, locked, if it lies in the actor's subtree; refused like an unknown one if not. */
  Request lock(String number, Actor actor) {
    requireScope(number, actor);
    return lock(number);
  }

  Request read(String number, Actor actor) {
    requireScope(number, actor);
    return find(number).orElseThrow();
  }

  Optional<Request> find(String number) {
    return em.createQuery("select r from Request r where r.number = :number", Request.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  private void requireScope(String number, Actor actor) {
    if (!within(number, actor)) {
      throw new OutsideScope(SUBJECT, number);
    }
  }

  /** Whether the request was started in the actor's subtree. */
  boolean within(String number, Actor actor) {
    return Row.one(
            em,
            "select r.id from request r join unit u on u.id = r.unit_id"
                + " where r.number = :number and u.path like :path",
            Map.of("number", number, "path", actor.unitPath() + "%"),
            row -> row.number("id"))
        .isPresent();
  }

  /** Whether the request was started in the actor's subtree, or its teacher has moved there. */
  boolean readable(String number, Actor actor) {
    return Row.one(
            em,
            "select r.id from request r join unit u on u.id = r.unit_id"
                + " left join unit n on n.id = r.seen_from"
                + " where r.number = :number and (u.path like :path or n.path like :path)",
            Map.of("number", number, "path", actor.unitPath() + "%"),
            row -> row.number("id"))
        .isPresent();
  }

  /** Sends what is kept in memory to the database, so that its version is the new one. */
  void settle() {
    em.flush();
  }

  /**
   * Notes how many sections were completed when the task list was looked at; no one's text changes.
   */
  void noteSections(String number, int completed) {
    em.createNativeQuery(
            "update request set sections = :completed where number = :number"
                + " and sections <> :completed")
        .setParameter("completed", completed)
        .setParameter("number", number)
        .executeUpdate();
  }

  /** The person's name; null for nobody. */
  RecordedName name(Long person) {
    return person == null
        ? null
        : Row.one(
                em,
                "select given_name || ' ' || family_name as name,"
                    + " given_name_latin || ' ' || family_name_latin as latin"
                    + " from person where id = :person",
                Map.of("person", person),
                row -> new RecordedName(row.text("name"), row.text("latin")))
            .orElse(null);
  }

  List<RequestLine> list(RequestFilter filter, Page page, Actor actor, LocalDate today) {
    var query = new RequestQuery(filter, actor, today);
    return Row.list(em, query.lines(page), query.lineParameters(), page, RequestQuery::line);
  }

  long listSize(RequestFilter filter, Actor actor, LocalDate today) {
    var query = new RequestQuery(filter, actor, today);
    return Row.one(em, query.size(), query.parameters(), row -> row.number("lines")).orElseThrow();
  }

  /** The requests about a person, the latest first. */
  List<RequestLine> ofPerson(long personId, LocalDate today) {
    return Row.list(
        em, RequestQuery.OF_PERSON, Map.of("person", personId, "today", today), RequestQuery::line);
  }

  List<RequestLine> decidedSince(LocalDate day, Actor actor, LocalDate today) {
    var query = new RequestQuery(RequestFilter.of(RequestFilter.Tray.DECIDED), actor, today);
    query.decidedSince(day);
    var page = new Page(0, Page.LARGEST, "decided", true);
    return Row.list(em, query.lines(page), query.lineParameters(), page, RequestQuery::line);
  }
}
