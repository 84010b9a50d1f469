package org.rutba.campaign;

import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.MINISTER;
import static org.rutba.platform.Roles.REGULATION_OFFICER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.LocalDate;
import java.util.List;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.assessment.LawAsked;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.decree.IssueDecree;
import org.rutba.decree.ReasonMissing;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.RecordedName;
import org.rutba.platform.TimeSource;
import org.rutba.register.UnitHead;
import org.rutba.register.UnitRepository;
import org.rutba.rules.law.Regulation;

/** Runs, for those who start and follow them: within the subtree of the position acted in. */
@Stateless
@DenyAll
public class RunService {
  private static final String SUBJECT = RunRepository.SUBJECT;

  @Inject RunRepository runs;
  @Inject UnitRepository units;
  @Inject AssessmentRepository assessments;
  @Inject Provider<Actor> actor;
  @Inject RunBoards boards;
  @Inject TimeSource time;
  @Inject ActRecord act;
  @Inject Event<RunBegun> begun;

  /** The kinds of run, by the words they are kept under. */
  @RolesAllowed({HR_OFFICER, REGULATION_OFFICER})
  public List<String> kinds() {
    return RunKinds.codes();
  }

  /** The units a run can be about: the actor's own and all below it, parents first. */
  @RolesAllowed({HR_OFFICER, REGULATION_OFFICER})
  public List<UnitHead> units() {
    return units.subtree(actor.get().unitId());
  }

  @RolesAllowed({HR_OFFICER, REGULATION_OFFICER, AUDITOR, MINISTER})
  public RunList runs(Page page) {
    return runs.list(page, actor.get());
  }

  @RolesAllowed({HR_OFFICER, REGULATION_OFFICER, AUDITOR, MINISTER})
  public RunSheet run(String number) {
    return runs.sheet(number, actor.get());
  }

  @RolesAllowed({HR_OFFICER, REGULATION_OFFICER, AUDITOR, MINISTER})
  public ItemList items(String number, ItemFilter filter, Page page) {
    return runs.items(number, filter, page, actor.get());
  }

  /**
   * Lists the teachers of a unit and pins the law; nothing is judged yet.
   *
   * @return number of the run
   * @throws RunKindUnknown there is no such kind
   * @throws DayToJudgeInFuture the day has not come
   * @throws NoTeachersToJudge nobody belongs to the unit
   * @throws org.rutba.regulation.NoLawInForce no law of this kind is in force there on the day
   */
  @RolesAllowed({HR_OFFICER, REGULATION_OFFICER})
  @OfficialAct
  public String prepare(PrepareRun wanted) {
    act.because(wanted.reason());
    var kind = RunKinds.of(wanted.kind());
    var unit = units.unit(wanted.unitId());
    if (!actor.get().sees(unit.path())) {
      throw new OutsideScope("unit", Long.toString(wanted.unitId()));
    }
    requireReason(wanted.reason());
    var today = time.today();
    if (wanted.day().isAfter(today)) {
      throw new DayToJudgeInFuture(wanted.day(), today);
    }
    var calendar = law(kind, unit, wanted.day()).calendar();
    var number = runs.nextNumber(calendar.yearOf(today));
    act.about(SUBJECT, number).within(unit.path());
    var run = new Run(number, wanted, unit.jurisdiction(), actor.get(), time.now());
    if (runs.add(run) == 0) {
      throw new NoTeachersToJudge(new RecordedName(unit.name(), unit.nameLatin()));
    }
    return number;
  }

  private Regulation law(RunKind kind, UnitHead unit, LocalDate day) {
    var region = unit.region() == null ? "" : unit.region();
    return assessments.law(new LawAsked(unit.jurisdiction(), kind.act(), "teacher", day, region));
  }

  /** Begins to judge, or goes on after a pause. */
  @RolesAllowed({HR_OFFICER, REGULATION_OFFICER})
  @OfficialAct
  public void judge(String number, int version) {
    act.about(SUBJECT, number);
    var run = runs.lock(number, version, actor.get());
    run.judge(time.now());
    begun.fire(new RunBegun(run.id()));
  }

  /** Rests after the parts at hand. */
  @RolesAllowed({HR_OFFICER, REGULATION_OFFICER})
  @OfficialAct
  public void pause(String number, int version) {
    act.about(SUBJECT, number);
    runs.lock(number, version, actor.get()).pause();
  }

  /**
   * Brings what was judged before the boards, one list a board.
   *
   * @throws NothingForTheBoards nobody reaches, keeps or loses a rank
   * @throws org.rutba.request.RouteUnconfirmed which boards decide is not confirmed
   * @throws org.rutba.committee.CommitteeIncomplete and the other refusals of a referral
   */
  @RolesAllowed({HR_OFFICER, REGULATION_OFFICER})
  @OfficialAct
  public void sendToBoards(String number, int version) {
    act.about(SUBJECT, number);
    boards.send(runs.lock(number, version, actor.get()));
  }

  /** The drafts of a run that HR can issue next: open ones within the actor's scope. */
  @RolesAllowed(HR_OFFICER)
  public List<IssueDecree> toIssue(String number, int most, boolean failedToo) {
    return runs.toIssue(number, most, failedToo, actor.get());
  }

  /** Notes why the decree of a draft could not be issued, so that the list says it. */
  @RolesAllowed(HR_OFFICER)
  @OfficialAct
  public void noteRefusal(String number, long draftId, String refusal) {
    act.about(SUBJECT, number).because(refusal);
    runs.noteRefusal(number, draftId, refusal, actor.get());
  }

  /** The lists a run's boards have or had, in the order they were opened. */
  @RolesAllowed({HR_OFFICER, REGULATION_OFFICER, AUDITOR, MINISTER})
  public List<RunDocketLine> dockets(String number) {
    return runs.dockets(number, actor.get());
  }

  /**
   * Who is due for re-evaluation within so many days, or has been for some time.
   *
   * @param unitId 0 for the actor's own unit
   * @throws org.rutba.regulation.NoLawInForce ranks are not evaluated again there
   */
  @RolesAllowed({HR_OFFICER, REGULATION_OFFICER, AUDITOR, MINISTER})
  public DueList due(long unitId, int days, Page page) {
    var unit = units.unit(unitId == 0 ? actor.get().unitId() : unitId);
    if (!actor.get().sees(unit.path())) {
      throw new OutsideScope("unit", Long.toString(unitId));
    }
    var today = time.today();
    var law = law(RunKinds.REEVALUATION, unit, today);
    return runs.due(law, unit.id(), today, today.plusDays(days), page);
  }

  /** Gives the run up before anything has come of it. What was judged stays as it was kept. */
  @RolesAllowed({HR_OFFICER, REGULATION_OFFICER})
  @OfficialAct
  public void cancel(String number, int version, String reason) {
    act.about(SUBJECT, number).because(reason);
    requireReason(reason);
    runs.lock(number, version, actor.get()).cancel(reason);
  }

  private static void requireReason(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new ReasonMissing();
    }
  }
}
