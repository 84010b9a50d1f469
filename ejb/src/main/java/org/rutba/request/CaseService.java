package org.rutba.request;

import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.BOARD_MEMBER;
import static org.rutba.platform.Roles.BOARD_SECRETARY;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;
import static org.rutba.platform.Roles.TEACHER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.committee.CommitteeRepository;
import org.rutba.committee.QuestionRepository;
import org.rutba.decree.DecreeRepository;
import org.rutba.identity.IdentityRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.register.Departure;
import org.rutba.register.RankPeriod;
import org.rutba.register.RankRepository;
import org.rutba.register.TeacherRepository;

/**
 * Requests as they are read: lists, a draft's task list, a case. Nothing the ministry knows
 * changes.
 */
@Stateless
@DenyAll
public class CaseService {
  private static final int DAYS_ON_HOME = 30;
  private static final int DRAFTS_ON_HOME = 10;

  @Inject RequestRepository requests;
  @Inject TeacherRepository teachers;
  @Inject RankRepository ranks;
  @Inject IdentityRepository identities;
  @Inject AssessmentRepository assessments;
  @Inject CommitteeRepository committees;
  @Inject DecreeRepository decrees;
  @Inject QuestionRepository questions;
  @Inject OnDeparture onDeparture;
  @Inject Endorser endorser;
  @Inject Route route;
  @Inject TimeSource time;
  @Inject Provider<Actor> actor;

  /** One page of the requests of the actor's subtree. */
  @RolesAllowed({SCHOOL_LEADER, HR_OFFICER, AUDITOR})
  public List<RequestLine> requests(RequestFilter filter, Page page) {
    return requests.list(filter, page, actor.get(), time.today());
  }

  /** How many lines the filter leaves, whatever the page. */
  @RolesAllowed({SCHOOL_LEADER, HR_OFFICER, AUDITOR})
  public long requestsSize(RequestFilter filter) {
    return requests.listSize(filter, actor.get(), time.today());
  }

  /** What the leader's first page shows of requests. */
  @RolesAllowed(SCHOOL_LEADER)
  public LeaderHome home() {
    var me = actor.get();
    var today = time.today();
    var drafts =
        requests.list(
            RequestFilter.of(RequestFilter.Tray.DRAFTS),
            new Page(0, DRAFTS_ON_HOME, "saved", true),
            me,
            today);
    return new LeaderHome(
        requests.decidedSince(today.minusDays(DAYS_ON_HOME), me, today),
        drafts.stream().map(CaseService::draftLine).toList());
  }

  /** The teacher's own requests, drafts included, the latest first. */
  @RolesAllowed(TEACHER)
  public List<RequestLine> own() {
    return requests.ofPerson(actor.get().personId(), time.today());
  }

  private static DraftLine draftLine(RequestLine line) {
    return new DraftLine(
        line.number(),
        line.teacherId(),
        line.teacher(),
        line.teacherLatin(),
        line.target(),
        line.completed(),
        TaskList.SECTIONS,
        line.savedAt());
  }

  /**
   * A draft with its sections, judged in passing as of today.
   *
   * @throws RequestMovedOn it is no draft any more
   * @throws OutsideScope it lies outside the leader's school
   */
  @RolesAllowed(SCHOOL_LEADER)
  public DraftSheet draft(String number) {
    var today = time.today();
    var request = requests.read(number, actor.get());
    request.require(RequestState.DRAFT);
    var teacher = teachers.head(request.teacherId());
    var judgement = assessments.preview(teacher.id(), request.target(), today);
    var endorsement = new Draft(request.draft()).endorsement();
    var sections = TaskList.of(teacher, judgement, endorsement, today);
    requests.noteSections(number, TaskList.completed(sections));
    var rank = ranks.rankOn(teacher.id(), today);
    var boards = assessments.law(teacher.id(), today).route().boardsFor(request.target());
    return new DraftSheet(
        number,
        teacher,
        rank.map(RankPeriod::rank).orElse(null),
        rank.map(RankPeriod::from).orElse(null),
        request.target(),
        request.startedOn(),
        request.draft(),
        request.draftSavedAt(),
        judgement,
        sections,
        boards.open() ? List.of() : boards.value(),
        boards.illustrative(),
        request.version());
  }

  /**
   * A submitted case, for whoever's scope covers it: the leader of its school, members and
   * secretaries of the committees that have or had it, HR and auditors above it, the teacher
   * concerned.
   *
   * @throws OutsideScope it does not exist, is a draft, or is not the actor's to read
   */
  @RolesAllowed({SCHOOL_LEADER, BOARD_MEMBER, BOARD_SECRETARY, HR_OFFICER, AUDITOR, TEACHER})
  public CaseSheet caseSheet(String number) {
    var me = actor.get();
    var request =
        requests
            .find(number)
            .filter(found -> found.submittedOn() != null)
            .orElseThrow(() -> outside(number));
    var teacher = teachers.head(request.teacherId());
    if (!covers(number, teacher.personId(), me)) {
      throw outside(number);
    }
    var rank = ranks.rankOn(teacher.id(), request.submittedOn());
    var submitter = identities.name(request.submitterId());
    boolean leads = me.holds(Roles.SCHOOL_LEADER);
    return new CaseSheet(
        number,
        teacher,
        rank.map(RankPeriod::rank).orElse(null),
        rank.map(RankPeriod::from).orElse(null),
        request.target(),
        request.state().code(),
        request.stage(),
        route.boards(request).value(),
        request.startedOn(),
        request.submittedOn(),
        submitter.full(),
        submitter.fullLatin(),
        request.endorsement(),
        request.judgementId(),
        assessments.kept(request.judgementId()).judgement(),
        committees.mattersOf(number),
        request.outcomeReason(),
        request.decidedOn(),
        request.closedOn(),
        leads && request.state().mayBecome(RequestState.WITHDRAWN) && requests.within(number, me),
        leads
            && request.state() == RequestState.RETURNED
            && endorser.may(me, teacher, request.submittedBy()),
        request.lateReason(),
        questions.of(number));
  }

  /**
   * The day the rank would hold from if the last board granted the case today. Throws {@link
   * OutsideScope} as {@link #caseSheet} does.
   */
  @RolesAllowed({BOARD_MEMBER, BOARD_SECRETARY, HR_OFFICER, AUDITOR})
  public LocalDate effectiveDayIfGranted(String number) {
    var me = actor.get();
    var request =
        requests
            .find(number)
            .filter(found -> found.submittedOn() != null)
            .orElseThrow(() -> outside(number));
    if (!covers(number, teachers.head(request.teacherId()).personId(), me)) {
      throw outside(number);
    }
    return decrees.effectiveDay(request.judgementId(), request.submittedOn(), time.today());
  }

  /**
   * What a departure of a teacher would do to the open case; empty where there is none.
   *
   * @throws OutsideScope the teacher is not the actor's to register
   */
  @RolesAllowed(HR_OFFICER)
  public Optional<CaseConsequence> consequence(long teacher, Departure departure, LocalDate on) {
    return onDeparture.consequence(teachers.head(teacher, actor.get()).id(), departure, on);
  }

  private boolean covers(String number, long teacherPerson, Actor me) {
    return switch (me.role()) {
      case Roles.TEACHER -> teacherPerson == me.personId();
      case Roles.BOARD_MEMBER, Roles.BOARD_SECRETARY -> committees.sawRequest(number, me);
      default -> requests.readable(number, me);
    };
  }

  private static OutsideScope outside(String number) {
    return new OutsideScope(RequestRepository.SUBJECT, number);
  }
}
