package org.rutba.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.committee.Boardroom;
import org.rutba.committee.ChooseMember;
import org.rutba.committee.CommitteeService;
import org.rutba.committee.Lack;
import org.rutba.committee.MatterLine;
import org.rutba.committee.NotTheChooser;
import org.rutba.committee.ReturnMatter;
import org.rutba.committee.SeatService;
import org.rutba.committee.SeatTaken;
import org.rutba.committee.SeatedAlready;
import org.rutba.decree.DecreeRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.register.Departure;
import org.rutba.register.DepartureInFuture;
import org.rutba.register.DepartureService;
import org.rutba.register.NoSuchUnitToMoveTo;
import org.rutba.register.RegisterDeparture;
import org.rutba.register.ServiceEndedBefore;
import org.rutba.request.RequestTest.Casework;
import org.rutba.task.CalendarService;
import org.rutba.task.EnterHolidays;
import org.rutba.task.Holiday;
import org.rutba.task.InboxLine;
import org.rutba.task.Queue;
import org.rutba.task.TaskKind;

/** What happens around the decision: whose act it is, on what day, and what becomes of the case. */
class FlowTest {
  private static final LocalDate TODAY = Boardroom.TODAY;

  // Whose act it is

  @Test
  void a_heads_own_promotion_is_endorsed_a_level_up_and_by_nobody_else() {
    inMinistry(
        casework -> {
          var room = casework.room;
          var county = headOfCounty(casework);
          hold(casework, room.leaderPosition, room.personOfTeacher());
          var own =
              room.as(
                  Roles.SCHOOL_LEADER, room.school, room.leaderPosition, room.personOfTeacher());

          assertThatThrownBy(() -> requests(casework, own).start(room.teacher, "ostadyar"))
              .isInstanceOf(OwnCase.class);
          assertThat(requests(casework, county).start(room.teacher, "ostadyar")).startsWith("R-");
        });
  }

  @Test
  void another_teachers_request_stays_the_heads_however_high_the_office_that_tries() {
    inMinistry(
        casework -> {
          var county = headOfCounty(casework);
          assertThatThrownBy(
                  () -> requests(casework, county).start(casework.room.teacher, "ostadyar"))
              .isInstanceOf(AnotherPostEndorses.class);
        });
  }

  @Test
  void what_a_vacant_post_was_asked_falls_to_the_office_above_and_says_for_whom() {
    inMinistry(
        casework -> {
          var room = casework.room;
          var county = headOfCounty(casework);
          var number = casework.submitted("ostadyar");
          sendBack(casework, number);
          assertThat(casework.inboxOf(county, Queue.POSITION)).isEmpty();

          vacate(casework, room.leaderPosition);

          assertThat(casework.inboxOf(county, Queue.POSITION))
              .extracting(InboxLine::kind, InboxLine::subject, InboxLine::forVacantPost)
              .containsExactly(tuple(TaskKind.ANSWER_RETURN, number, true));
          assertThat(casework.as(county).get(CaseService.class).caseSheet(number).mayAnswer())
              .isTrue();
          requests(casework, county).answer(new AnswerReturn(number, List.of("پیوست شد")));
          assertThat(casework.inboxOf(county, Queue.POSITION)).isEmpty();
        });
  }

  // Deadlines

  @Test
  void a_vote_is_due_in_working_days_and_a_holiday_moves_it() {
    inMinistry(
        casework -> {
          var number = casework.submitted("ostadyar");
          var member = casework.room.as(casework.room.member("deputy"));
          // Ten working days from a Saturday, Fridays off.
          assertThat(casework.inboxOf(member, Queue.POSITION))
              .extracting(
                  InboxLine::subject,
                  InboxLine::dueOn,
                  InboxLine::daysLeft,
                  InboxLine::illustrative)
              .containsExactly(tuple(number, LocalDate.of(2025, 12, 3), 10, true));

          var ministry = casework.room.ministry.ministry();
          var change =
              casework
                  .as(casework.room.as(Roles.ADMINISTRATOR, ministry, 0, casework.room.leader))
                  .get(CalendarService.class)
                  .enter(
                      new EnterHolidays(
                          ministry,
                          List.of(new Holiday(LocalDate.of(2025, 11, 24), "سوگواری")),
                          "بخشنامه ۱۲"));

          assertThat(change.days()).isEqualTo(1);
          assertThat(change.tasks()).isEqualTo(10);
          assertThat(casework.inboxOf(member, Queue.POSITION))
              .extracting(InboxLine::dueOn, InboxLine::daysLeft)
              .containsExactly(tuple(LocalDate.of(2025, 12, 4), 10));
        });
  }

  @Test
  void a_holiday_of_another_province_moves_nothing() {
    inMinistry(
        casework -> {
          casework.submitted("ostadyar");
          var elsewhere = casework.room.ministry.county("H" + System.nanoTime());
          var change =
              casework
                  .as(casework.room.as(Roles.ADMINISTRATOR, elsewhere, 0, casework.room.leader))
                  .get(CalendarService.class)
                  .enter(
                      new EnterHolidays(
                          elsewhere,
                          List.of(new Holiday(LocalDate.of(2025, 11, 24), "برف")),
                          "تعطیلی"));
          assertThat(change.tasks()).isZero();
        });
  }

  // Windows

  @Test
  void outside_a_window_a_request_is_refused_with_the_next_days_date() {
    inMinistry(
        casework -> {
          var number = casework.start("ostadyar");
          var opens = TODAY.plusDays(30);
          window(casework, opens, opens.plusDays(9), null, null);
          assertThatThrownBy(() -> casework.submit(number))
              .isInstanceOfSatisfying(
                  WindowClosed.class,
                  refusal -> assertThat(refusal.arguments()).containsExactly(opens));

          window(casework, TODAY.minusDays(1), TODAY, null, null);
          casework.submit(number);
          assertThat(casework.sheet(number).state()).isEqualTo("before-committee");
        });
  }

  @Test
  void after_a_window_a_late_request_needs_a_reason_that_stays_with_the_case() {
    inMinistry(
        casework -> {
          var number = casework.start("ostadyar");
          window(casework, TODAY.minusDays(9), TODAY.minusDays(1), TODAY, "school-leader");
          assertThatThrownBy(() -> casework.submit(number)).isInstanceOf(LateReasonMissing.class);

          casework
              .requests()
              .submit(new SubmitRequest(number, 0, "تأیید می‌کنم", "بیماری مدیر", "k" + number));
          assertThat(casework.sheet(number).lateReason()).isEqualTo("بیماری مدیر");
        });
  }

  @Test
  void where_only_the_office_above_files_late_the_school_is_told_so() {
    inMinistry(
        casework -> {
          var number = casework.start("ostadyar");
          window(casework, TODAY.minusDays(9), TODAY.minusDays(1), TODAY, "office-above");
          assertThatThrownBy(
                  () ->
                      casework
                          .requests()
                          .submit(new SubmitRequest(number, 0, "تأیید", "دلیل", "k" + number)))
              .isInstanceOf(LateFilerElsewhere.class);
        });
  }

  // Departures

  @Test
  void a_retirement_ends_an_undecided_case_for_the_board_and_for_the_inbox() {
    inMinistry(
        casework -> {
          var number = casework.submitted("ostadyar");
          assertThat(
                  departing(casework)
                      .get(CaseService.class)
                      .consequence(casework.room.teacher, Departure.RETIREMENT, TODAY))
              .get()
              .extracting(CaseConsequence::number, CaseConsequence::course)
              .containsExactly(number, CourseOfCase.LAPSES);

          depart(casework, Departure.RETIREMENT, TODAY, null);

          var sheet = casework.sheet(number);
          assertThat(sheet.state()).isEqualTo("lapsed");
          assertThat(sheet.reason()).isEqualTo("حکم ۷۱");
          assertThat(sheet.matters()).extracting(MatterLine::outcome).containsExactly("withdrawn");
          assertThat(
                  casework.inboxOf(
                      casework.room.as(casework.room.member("deputy")), Queue.POSITION))
              .isEmpty();
          assertThat(casework.messages(casework.room.personOfTeacher()))
              .containsExactly("message.request-lapsed");
          assertThatThrownBy(() -> depart(casework, Departure.DEATH, TODAY, null))
              .isInstanceOf(ServiceEndedBefore.class);
        });
  }

  @Test
  void a_move_leaves_the_case_with_its_board_and_shows_it_to_the_new_school() {
    inMinistry(
        casework -> {
          var room = casework.room;
          var number = casework.submitted("ostadyar");
          var code = "N" + System.nanoTime();
          var school = room.ministry.school(room.ministry.county("D" + code), code);
          var newHead = room.as(Roles.SCHOOL_LEADER, school, 0, room.leader);
          assertThatThrownBy(() -> caseOf(casework, newHead, number))
              .isInstanceOf(OutsideScope.class);

          depart(casework, Departure.MOVE, TODAY, code);

          var seen = caseOf(casework, newHead, number);
          assertThat(List.of(seen.state(), seen.mayWithdraw()))
              .containsExactly("before-committee", false);
          assertThat(
                  casework
                      .as(newHead)
                      .get(CaseService.class)
                      .requests(RequestFilter.of(RequestFilter.Tray.WITH_THE_BOARD), Page.first(5)))
              .extracting(RequestLine::number)
              .containsExactly(number);
          assertThatThrownBy(() -> requests(casework, newHead).withdraw(number, "نه"))
              .isInstanceOf(OutsideScope.class);
          assertThat(casework.sheet(number).matters().get(0).open()).isTrue();
        });
  }

  @Test
  void a_departure_is_registered_once_it_holds_and_a_move_leads_somewhere() {
    inMinistry(
        casework -> {
          assertThatThrownBy(() -> depart(casework, Departure.RETIREMENT, TODAY.plusDays(1), null))
              .isInstanceOf(DepartureInFuture.class);
          assertThatThrownBy(() -> depart(casework, Departure.MOVE, TODAY, "no-such-code"))
              .isInstanceOf(NoSuchUnitToMoveTo.class);
        });
  }

  // Seats an office fills

  @Test
  void a_vacant_chosen_seat_waits_for_the_chair_who_fills_it_for_a_term() {
    inMinistry(
        casework -> {
          var room = casework.room;
          var number = casework.submitted("ostadyar");
          var chair = room.as(room.member("chair"));
          var seat = emptySeat(casework, "trusted-person");

          assertThat(casework.inboxOf(chair, Queue.POSITION))
              .extracting(InboxLine::kind, InboxLine::subject)
              .contains(tuple(TaskKind.CHOOSE_MEMBER, seat));
          var choice =
              new ChooseMember(seat, room.leader, TODAY, TODAY.plusYears(1), "معتمد منطقه");
          assertThatThrownBy(
                  () -> seats(casework, room.as(room.member("deputy"))).chooseMember(choice))
              .isInstanceOf(NotTheChooser.class);
          var seated =
              new ChooseMember(seat, room.member("deputy").person(), TODAY, TODAY, "دوباره");
          assertThatThrownBy(() -> seats(casework, chair).chooseMember(seated))
              .isInstanceOf(SeatedAlready.class);

          seats(casework, chair).chooseMember(choice);

          assertThat(casework.inboxOf(chair, Queue.POSITION))
              .extracting(InboxLine::subject)
              .containsExactly(number);
          assertThat(seats(casework, chair).seatToFill(seat, null).vacant()).isFalse();
          assertThatThrownBy(() -> seats(casework, chair).chooseMember(choice))
              .isInstanceOf(SeatTaken.class);
        });
  }

  private static String emptySeat(Casework casework, String code) {
    casework.em.flush();
    var seat =
        (Object[])
            casework
                .em
                .createNativeQuery(
                    "select s.id, s.committee_id, h.id from seat s join committee c"
                        + " on c.id = s.committee_id join position_holder h"
                        + " on h.position_id = s.position_id"
                        + " where c.unit_id = :unit and s.code = :code and s.ordinal = 1")
                .setParameter("unit", casework.room.county)
                .setParameter("code", code)
                .getSingleResult();
    casework
        .em
        .createNativeQuery("delete from position_holder where id = :id")
        .setParameter("id", seat[2])
        .executeUpdate();
    var administrator =
        casework.room.as(Roles.ADMINISTRATOR, casework.room.county, 0, casework.room.leader);
    seats(casework, administrator).vacateSeat(((Number) seat[0]).longValue(), "پایان دوره");
    return seat[1] + "." + code + ".1";
  }

  private static SeatService seats(Casework casework, Actor actor) {
    return casework.as(actor).get(SeatService.class);
  }

  private static void sendBack(Casework casework, String number) {
    casework
        .as(casework.room.as(casework.room.member("secretary")))
        .get(CommitteeService.class)
        .returnForInformation(
            new ReturnMatter(
                number, List.of(new ReturnMatter.Asked(Lack.EVIDENCE_MISSING, "سند؟"))));
  }

  private static CaseSheet caseOf(Casework casework, Actor actor, String number) {
    return casework.as(actor).get(CaseService.class).caseSheet(number);
  }

  private static org.rutba.Assembly departing(Casework casework) {
    var officer =
        casework.room.as(
            Roles.HR_OFFICER, casework.room.ministry.province(), 0, casework.room.leader);
    return casework
        .as(officer)
        .with(
            DecreeRepository.class, new org.rutba.Assembly(casework.em).get(DecreeRepository.class))
        .observing(OnDeparture.class);
  }

  private static void depart(Casework casework, Departure kind, LocalDate on, String toUnit) {
    departing(casework)
        .get(DepartureService.class)
        .registerDeparture(
            new RegisterDeparture(casework.room.teacher, kind, on, null, toUnit, "حکم ۷۱"));
    casework.em.flush();
    casework.em.clear();
  }

  private static void window(
      Casework casework, LocalDate opens, LocalDate closes, LocalDate late, String filer) {
    var officer =
        casework.room.as(
            Roles.HR_OFFICER, casework.room.ministry.province(), 0, casework.room.leader);
    casework
        .as(officer)
        .get(WindowService.class)
        .open(new OpenWindow(0, "دوره پاییز", opens, closes, late, filer, "بخشنامه"));
  }

  private static RequestService requests(Casework casework, Actor actor) {
    return casework.as(actor).get(RequestService.class);
  }

  private static Actor headOfCounty(Casework casework) {
    var room = casework.room;
    var person = room.person("رئیس");
    var position = room.position(room.county, Roles.SCHOOL_LEADER, person);
    return room.as(Roles.SCHOOL_LEADER, room.county, position, person);
  }

  private static void hold(Casework casework, long position, long person) {
    casework
        .em
        .createNativeQuery(
            "update position_holder set person_id = :person where position_id = :position")
        .setParameter("person", person)
        .setParameter("position", position)
        .executeUpdate();
  }

  private static void vacate(Casework casework, long position) {
    casework
        .em
        .createNativeQuery("delete from position_holder where position_id = :position")
        .setParameter("position", position)
        .executeUpdate();
  }

  private static void inMinistry(Consumer<Casework> work) {
    RealDatabase.get().trying(em -> work.accept(new Casework(em)));
  }
}
