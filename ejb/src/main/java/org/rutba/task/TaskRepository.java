package org.rutba.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.RecordedName;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.task.InboxQuery.Found;

/** Tasks, for the features whose cases they belong to. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TaskRepository {
  @PersistenceContext EntityManager em;
  @Inject TimeSource time;
  @Inject CalendarRepository calendars;
  @Inject PostRepository posts;

  /** Opens a task and gives its id. */
  public long open(OpenTask task) {
    return open(task, Optional.empty());
  }

  /**
   * Opens a task whose last day follows from a deadline, by the working days of its unit.
   *
   * @param deadline empty where none is confirmed: the task has no last day then
   */
  public long open(OpenTask task, Optional<Deadline> deadline) {
    var opened = new Task(task, time.now());
    var today = time.today();
    deadline.ifPresent(
        one ->
            opened.dueIn(one, today, calendars.of(task.unitId()).dueDay(today, one.workingDays())));
    em.persist(opened);
    return opened.id();
  }

  /** Whether a position holds an open task of a kind on a subject. */
  public boolean isOpen(String kind, String subjectKind, String subject, long positionId) {
    return em.createQuery(
                "select count(t) from Task t where t.doneAt is null and t.kind = :kind"
                    + " and t.subjectKind = :subjectKind and t.subject = :subject"
                    + " and t.positionId = :position",
                Long.class)
            .setParameter("kind", kind)
            .setParameter("subjectKind", subjectKind)
            .setParameter("subject", subject)
            .setParameter("position", positionId)
            .getSingleResult()
        > 0;
  }

  /**
   * Closes every open task of a kind on a subject, whoever holds it.
   *
   * @param byPerson who did it; 0 where it fell away without an act of its holder
   */
  public void close(String kind, String subjectKind, String subject, long byPerson) {
    close("t.kind = :kind", subjectKind, subject, byPerson, "kind", kind);
  }

  /** Closes what a position holds on a subject, because the person acting in it did it. */
  public void closeOf(long positionId, String subjectKind, String subject, long byPerson) {
    close("t.positionId = :holder", subjectKind, subject, byPerson, "holder", positionId);
  }

  /** Closes whatever is open on a subject: nothing waits for anyone any more. */
  public void closeAll(String subjectKind, String subject) {
    close("t.kind <> :none", subjectKind, subject, 0, "none", "");
  }

  private void close(
      String which, String subjectKind, String subject, long byPerson, String name, Object value) {
    em.createQuery(
            "update versioned Task t set t.doneAt = :now, t.doneBy = :by"
                + " where t.doneAt is null and t.subjectKind = :subjectKind"
                + " and t.subject = :subject and "
                + which)
        .setParameter("now", time.now())
        .setParameter("by", byPerson == 0 ? null : Long.valueOf(byPerson))
        .setParameter("subjectKind", subjectKind)
        .setParameter("subject", subject)
        .setParameter(name, value)
        .executeUpdate();
  }

  List<InboxLine> inbox(Actor actor, InboxFilter filter, Page page) {
    var today = time.today();
    var query = new InboxQuery(actor, posts.vacantFor(actor), filter, today);
    var found = Row.list(em, query.lines(page), query.parameters(), page, query::found);
    var dated =
        found.stream().filter(one -> one.line().dueOn() != null).map(Found::unit).distinct();
    var work = calendars.of(dated.toList());
    return found.stream()
        .map(
            one ->
                one.line().dueOn() == null
                    ? one.line()
                    : one.line().leaving(work.get(one.unit()).daysLeft(today, one.line().dueOn())))
        .toList();
  }

  long inboxSize(Actor actor, InboxFilter filter) {
    var query = new InboxQuery(actor, posts.vacantFor(actor), filter, time.today());
    return Row.one(em, query.size(), query.parameters(), row -> row.number("lines")).orElseThrow();
  }

  Counts counts(Actor actor) {
    var query = new CountsQuery(actor, posts.vacantFor(actor), time.today());
    return CountsQuery.sum(
        Row.list(em, CountsQuery.SQL, query.parameters(), CountsQuery.Counter::of));
  }

  /** The task, locked until the act ends; empty where there is none. */
  Optional<Task> lock(long id) {
    return Optional.ofNullable(em.find(Task.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The person's name; null for nobody. */
  RecordedName name(Long person) {
    return person == null
        ? null
        : Row.one(
                em,
                "select given_name || ' ' || family_name as name,"
                    + " given_name_latin || ' ' || family_name_latin as latin"
                    + " from person where id = :id",
                Map.of("id", person),
                row -> new RecordedName(row.text("name"), row.text("latin")))
            .orElse(null);
  }
}
