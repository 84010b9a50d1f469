package org.rutba.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.platform.Actor;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.RecordedName;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.register.Ministry;

class InboxTest {
  private static final Page PAGE = Page.first(50);

  @Test
  void work_of_the_position_of_its_role_and_of_nobody_else_is_in_the_inbox() {
    inOffice(
        office -> {
          office.open("R-1", office.position, null);
          office.open("R-2", null, Roles.HR_OFFICER);
          office.open("R-3", office.otherPosition, null);
          office.open("R-4", null, Roles.MINISTER);

          assertThat(office.subjects(Queue.POSITION)).containsExactlyInAnyOrder("R-1", "R-2");
          assertThat(office.subjects(Queue.UNASSIGNED)).containsExactly("R-2");
          assertThat(office.subjects(Queue.MINE)).isEmpty();
          assertThat(office.elsewhere().inbox(InboxFilter.of(Queue.POSITION), PAGE)).isEmpty();
        });
  }

  @Test
  void work_of_a_role_nobody_holds_in_a_unit_comes_up_to_the_next_office_that_is_manned() {
    inOffice(
        office -> {
          var county = office.ministry.county("V" + System.nanoTime());
          var ministry = office.actor(office.person, 0, office.ministry.ministry());
          office.tasks().open(office.taskOf("R-5", county));
          office.appoint(office.position);

          assertThat(office.only(Queue.UNASSIGNED))
              .extracting(InboxLine::subject, InboxLine::forVacantPost, InboxLine::office)
              .containsExactly("R-5", true, office.nameOf(county));
          assertThat(office.service().counts().unassigned()).isEqualTo(1);
          assertThat(office.inboxOf(ministry)).isEmpty();

          office.vacate(office.position);
          assertThat(office.inboxOf(ministry)).containsExactly("R-5");

          var deputy = office.post(county);
          office.deputise(deputy, office.post(county));
          office.appoint(deputy);
          assertThat(office.inboxOf(ministry)).isEmpty();
          assertThat(office.subjects(Queue.POSITION)).isEmpty();
          assertThat(office.inboxOf(office.actor(office.person, deputy, county)))
              .containsExactly("R-5");
        });
  }

  @Test
  void work_that_came_up_can_be_taken_there_and_a_vote_never_comes_up() {
    inOffice(
        office -> {
          var county = office.ministry.county("V" + System.nanoTime());
          office.tasks().open(office.taskOf("R-5", county));
          office.tasks().open(office.vote("R-6", county));
          office.appoint(office.position);
          var line = office.only(Queue.POSITION);

          office.service().claim(line.id(), line.version());
          office.em.flush();

          assertThat(office.subjects(Queue.MINE)).containsExactly("R-5");
        });
  }

  @Test
  void a_claimed_task_is_mine_until_it_is_released() {
    inOffice(
        office -> {
          office.open("R-2", null, Roles.HR_OFFICER);
          var line = office.only(Queue.UNASSIGNED);
          office.service().claim(line.id(), line.version());
          office.em.flush();

          assertThat(office.only(Queue.MINE))
              .extracting(InboxLine::state, InboxLine::mine, InboxLine::claimedBy)
              .containsExactly("taken", true, "سارا امینی");
          assertThat(office.subjects(Queue.UNASSIGNED)).isEmpty();

          var claimed = office.only(Queue.MINE);
          office.service().release(claimed.id(), claimed.version());
          office.em.flush();
          assertThat(office.subjects(Queue.UNASSIGNED)).containsExactly("R-2");
        });
  }

  @Test
  void who_claims_what_a_colleague_took_meanwhile_is_told_who_it_was() {
    inOffice(
        office -> {
          office.open("R-2", null, Roles.HR_OFFICER);
          var seen = office.only(Queue.UNASSIGNED);
          office.service().claim(seen.id(), seen.version());
          office.em.flush();

          assertThatThrownBy(() -> office.colleague().claim(seen.id(), seen.version()))
              .isInstanceOfSatisfying(
                  ChangedMeanwhile.class,
                  refusal ->
                      assertThat(refusal.arguments()[0])
                          .isEqualTo(new RecordedName("سارا امینی", null)));
        });
  }

  @Test
  void a_task_of_another_unit_cannot_be_claimed_by_its_number() {
    inOffice(
        office -> {
          office.open("R-2", null, Roles.HR_OFFICER);
          var line = office.only(Queue.UNASSIGNED);
          assertThatThrownBy(() -> office.elsewhere().claim(line.id(), line.version()))
              .isInstanceOf(OutsideScope.class);
        });
  }

  @Test
  void a_case_sent_on_waits_on_others_once_however_many_hold_it() {
    inOffice(
        office -> {
          for (int i = 0; i < 3; i++) {
            office.sendOn("R-7", office.otherPosition);
          }
          assertThat(office.subjects(Queue.WAITING)).containsExactly("R-7");
          assertThat(office.service().counts().waiting()).isEqualTo(1);
        });
  }

  @Test
  void what_is_done_by_its_holder_is_listed_as_done_and_what_fell_away_is_not() {
    inOffice(
        office -> {
          office.open("R-1", office.position, null);
          office.open("R-2", office.position, null);
          office.tasks().close(TaskKind.VOTE, "request", "R-1", office.person);
          office.tasks().closeAll("request", "R-2");

          assertThat(office.subjects(Queue.DONE)).containsExactly("R-1");
          assertThat(office.subjects(Queue.POSITION)).isEmpty();
        });
  }

  @Test
  void filters_narrow_and_letters_and_digits_fold() {
    inOffice(
        office -> {
          office.open("R-1404-07312", office.position, null);
          var service = office.service();
          for (var text : List.of("مهين كاظمي", "۰۷۳۱۲", "Kazemi")) {
            var filter = new InboxFilter(Queue.POSITION, text, TaskKind.VOTE, "new", "week");
            assertThat(service.inbox(filter, PAGE)).as(text).hasSize(1);
            assertThat(service.inboxSize(filter)).isEqualTo(1);
          }
          for (var filter :
              List.of(
                  new InboxFilter(Queue.POSITION, "%", null, null, null),
                  new InboxFilter(Queue.POSITION, null, TaskKind.ISSUE_DECREE, null, null),
                  new InboxFilter(Queue.POSITION, null, null, "taken", null),
                  new InboxFilter(Queue.POSITION, null, null, null, "late"))) {
            assertThat(service.inbox(filter, PAGE)).as(filter.toString()).isEmpty();
            assertThat(service.inboxSize(filter)).isZero();
          }
        });
  }

  @Test
  void an_unknown_sort_is_the_usual_order_and_no_way_into_the_query() {
    inOffice(
        office -> {
          office.open("R-1", office.position, null);
          office.open("R-2", office.position, null);
          var byNumber = new Page(0, 1, "number", true);
          var malicious = new Page(0, 50, "t.subject; drop table task", false);
          var filter = InboxFilter.of(Queue.POSITION);

          assertThat(office.service().inbox(filter, byNumber))
              .extracting(InboxLine::subject)
              .containsExactly("R-2");
          assertThat(office.service().inbox(filter, malicious))
              .extracting(InboxLine::subject)
              .containsExactly("R-1", "R-2");
        });
  }

  @Test
  void all_counters_come_from_one_statement() {
    inOffice(
        office -> {
          office.open("R-1", office.position, null);
          office.open("R-2", null, Roles.HR_OFFICER);
          var service = office.service();
          office.em.flush();
          var statistics =
              office.em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
          statistics.setStatisticsEnabled(true);
          statistics.clear();

          var counts = service.counts();

          assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
          statistics.setStatisticsEnabled(false);
          assertThat(counts)
              .extracting(
                  Counts::position, Counts::unassigned, Counts::mine, Counts::late, Counts::unread)
              .containsExactly(2L, 1L, 0L, 0L, 0L);
          assertThat(counts.ofKind(TaskKind.VOTE)).isEqualTo(2);
          assertThat(List.of(counts.dueToday(), counts.ofKind("none"))).isEqualTo(List.of(0L, 0L));
          assertThat(tuple(counts.requestsIn("draft"))).isEqualTo(tuple(0L));
        });
  }

  private static void inOffice(Consumer<Office> work) {
    RealDatabase.get().trying(em -> work.accept(new Office(em)));
  }

  /** An HR office with two officers, and another office of the same kind. */
  private static final class Office {
    final EntityManager em;
    final Ministry ministry;
    final long unit;
    final long person;
    final long position;
    final long otherPosition;
    private final long sender;

    Office(EntityManager em) {
      this.em = em;
      ministry = new Ministry(em);
      unit = ministry.province();
      person =
          id(
              "insert into person (jurisdiction, given_name, family_name)"
                  + " values ('ir', 'سارا', 'امینی') returning id");
      position = post();
      otherPosition = post();
      sender = position;
    }

    TaskRepository tasks() {
      return assembly(actor(person, position, unit)).get(TaskRepository.class);
    }

    TaskService service() {
      return assembly(actor(person, position, unit)).get(TaskService.class);
    }

    TaskService colleague() {
      return assembly(actor(person + 1, otherPosition, unit)).get(TaskService.class);
    }

    TaskService elsewhere() {
      var county = ministry.county("E" + System.nanoTime());
      return assembly(actor(person, 0, county)).get(TaskService.class);
    }

    void open(String subject, Long holder, String role) {
      tasks().open(task(subject, holder, role, null));
    }

    void sendOn(String subject, Long holder) {
      tasks().open(task(subject, holder, null, sender));
    }

    private OpenTask task(String subject, Long holder, String role, Long sentBy) {
      return task(TaskKind.VOTE, subject, unit, holder, role, sentBy);
    }

    OpenTask taskOf(String subject, long where) {
      return task(TaskKind.ISSUE_DECREE, subject, where, null, Roles.HR_OFFICER, null);
    }

    OpenTask vote(String subject, long where) {
      return task(TaskKind.VOTE, subject, where, null, Roles.HR_OFFICER, null);
    }

    private OpenTask task(
        String kind, String subject, long where, Long holder, String role, Long sentBy) {
      var due = new TimeSource().today().plusDays(3);
      return new OpenTask(
          kind,
          "request",
          subject,
          "مهین کاظمی",
          "Mahin Kazemi",
          "ostadyar",
          where,
          holder,
          role,
          sentBy,
          due);
    }

    List<String> subjects(Queue queue) {
      em.flush();
      return service().inbox(InboxFilter.of(queue), PAGE).stream().map(InboxLine::subject).toList();
    }

    InboxLine only(Queue queue) {
      em.flush();
      var lines = service().inbox(InboxFilter.of(queue), PAGE);
      assertThat(lines).hasSize(1);
      return lines.get(0);
    }

    private Assembly assembly(Actor actor) {
      return new Assembly(em).with(Actor.class, actor);
    }

    List<String> inboxOf(Actor actor) {
      em.flush();
      return assembly(actor)
          .get(TaskService.class)
          .inbox(InboxFilter.of(Queue.POSITION), PAGE)
          .stream()
          .map(InboxLine::subject)
          .toList();
    }

    void appoint(long post) {
      run(
          "insert into position_holder (position_id, person_id, during) values ("
              + post
              + ", "
              + person
              + ", daterange('2020-01-01', null))");
    }

    void vacate(long post) {
      run("delete from position_holder where position_id = " + post);
    }

    void deputise(long deputy, long head) {
      run("insert into deputy (position_id, of_id) values (" + deputy + ", " + head + ")");
    }

    String nameOf(long where) {
      return (String)
          em.createNativeQuery("select name from unit where id = " + where, String.class)
              .getSingleResult();
    }

    private void run(String sql) {
      em.createNativeQuery(sql).executeUpdate();
    }

    Actor actor(long who, long where, long of) {
      return new Actor("hr", who, where, Roles.HR_OFFICER, of, ministry.path(of), "ir", 0);
    }

    private long post() {
      return post(unit);
    }

    long post(long where) {
      return id(
          "insert into position (unit_id, role, title, title_latin) values ("
              + where
              + ", 'hr-officer', 'کارشناس', 'Officer') returning id");
    }

    private long id(String sql) {
      return ((Number) em.createNativeQuery(sql, Long.class).getSingleResult()).longValue();
    }
  }
}
