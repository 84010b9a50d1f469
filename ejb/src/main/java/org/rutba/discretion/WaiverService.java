package org.rutba.discretion;

import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.BOARD_MEMBER;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.MINISTER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;
import static org.rutba.platform.Roles.TEACHER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.List;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.dossier.DossierRepository;
import org.rutba.notification.MessageRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.RecordedName;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;
import org.rutba.rules.facts.Ruling;
import org.rutba.task.Deadline;
import org.rutba.task.OpenTask;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** Conditions set aside: asked for on a case, decided by the holder of the power. */
@Stateless
@DenyAll
public class WaiverService {
  private static final String SUBJECT = WaiverRepository.SUBJECT;

  @Inject WaiverRepository waivers;
  @Inject PowerRepository holders;
  @Inject TeacherRepository teachers;
  @Inject AssessmentRepository assessments;
  @Inject DossierRepository dossiers;
  @Inject TaskRepository tasks;
  @Inject MessageRepository messages;
  @Inject TimeSource time;
  @Inject Provider<Actor> actor;
  @Inject ActRecord record;

  /** Conditions of a target that stand in the teacher's way today and may be set aside. */
  @RolesAllowed({SCHOOL_LEADER, HR_OFFICER, TEACHER})
  public List<WaiverOption> options(long teacherId, String act, String target) {
    teachers.head(teacherId, actor.get());
    var law = assessments.law(teacherId, act, time.today());
    var options = new ArrayList<WaiverOption>();
    for (var finding : assessments.preview(teacherId, act, target, time.today()).findings()) {
      for (var power : law.powers().values()) {
        if (!finding.status().satisfied() && power.waives().contains(finding.requirement())) {
          options.add(
              new WaiverOption(
                  finding.requirement(),
                  finding.title(),
                  power.code(),
                  power.title(),
                  power.holder().citation(),
                  !power.holder().open(),
                  waivers.asked(teacherId, finding.requirement())));
        }
      }
    }
    return options;
  }

  /** The waivers of a teacher, refused ones too, the latest first. */
  @RolesAllowed({SCHOOL_LEADER, HR_OFFICER, TEACHER, MINISTER, AUDITOR})
  public List<WaiverLine> ofTeacher(long teacherId) {
    teachers.head(teacherId, actor.get());
    return waivers.ofTeacher(teacherId);
  }

  /**
   * Asks the holder of a power to set a condition aside.
   *
   * @return number of the waiver
   * @throws DecisionWithoutReason no ground is given
   * @throws NotWaivable the power does not reach this condition
   * @throws PowerHolderUnconfirmed nobody is named who holds it
   * @throws NobodyHoldsPower the position is vacant
   * @throws WaiverPending it is asked for already
   */
  @OfficialAct
  @RolesAllowed({SCHOOL_LEADER, HR_OFFICER, TEACHER})
  public long ask(AskWaiver ask) {
    var me = actor.get();
    teachers.head(ask.teacherId(), me);
    var teacher = teachers.lock(ask.teacherId());
    record.about("teacher", teacher.personnelNumber()).because(ask.ground());
    if (ask.ground() == null || ask.ground().isBlank()) {
      throw new DecisionWithoutReason();
    }
    var law = assessments.law(ask.teacherId(), ask.act(), time.today());
    var power = law.powers().get(ask.power());
    if (power == null || !power.waives().contains(ask.requirement())) {
      throw new NotWaivable(ask.requirement());
    }
    if (waivers.asked(teacher.id(), ask.requirement())) {
      throw new WaiverPending(ask.requirement());
    }
    var holder = holders.of(law, ask.power(), teacher);
    var id = waivers.add(ask, power.holder().citation(), holder, me);
    tasks.open(task(id, teacher, holder.position(), me), Deadline.of(law, TaskKind.DECIDE_WAIVER));
    return id;
  }

  private static OpenTask task(long id, TeacherHead teacher, long holder, Actor me) {
    return new OpenTask(
        TaskKind.DECIDE_WAIVER,
        SUBJECT,
        Long.toString(id),
        teacher.name(),
        teacher.nameLatin(),
        null,
        teacher.unitId(),
        holder,
        null,
        me.positionId(),
        null);
  }

  /** A waiver, for who asked, who decides, and whoever may read the teacher's record. */
  @RolesAllowed({SCHOOL_LEADER, HR_OFFICER, TEACHER, MINISTER, BOARD_MEMBER, AUDITOR})
  public WaiverSheet sheet(long id) {
    var me = actor.get();
    var line = waivers.line(id);
    boolean holds = holders.actsIn(me, line.holderPosition());
    var teacher = holds ? teachers.head(line.teacherId()) : teachers.head(line.teacherId(), me);
    if (me.holds(BOARD_MEMBER) && !holds) {
      throw new OutsideScope(SUBJECT, Long.toString(id));
    }
    var law = assessments.law(teacher.id(), line.act(), time.today());
    return new WaiverSheet(
        line,
        teacher,
        assessments.preview(teacher.id(), line.act(), line.target(), time.today()),
        law.powers().get(line.power()),
        line.open() && holds && teacher.personId() != me.personId(),
        line.open() && line.askedIn() == me.positionId());
  }

  /**
   * Grants or refuses a waiver. One granted is a ruling of the dossier from today on; one refused
   * is kept.
   *
   * @throws WaiverDecided it is not open any more
   * @throws DecisionWithoutReason no reason is given
   * @throws OwnMatter the teacher is the actor
   * @throws NotTheHolder another position holds the power
   */
  @OfficialAct
  @RolesAllowed({MINISTER, BOARD_MEMBER})
  public void decide(DecideWaiver decision) {
    var me = actor.get();
    record.about(SUBJECT, Long.toString(decision.waiver())).because(decision.reason());
    var line = waivers.lock(decision.waiver());
    var teacher = teachers.lock(line.teacherId());
    holders.require(me, line.holderPosition(), line.power(), teacher);
    requireOpen(line);
    if (line.version() != decision.version()) {
      throw new ChangedMeanwhile(null, null);
    }
    if (decision.reason() == null || decision.reason().isBlank()) {
      throw new DecisionWithoutReason();
    }
    waivers.decide(line.id(), decision.granted(), decision.reason(), me);
    if (decision.granted()) {
      dossiers.rule(teacher.id(), ruling(line, decision));
    }
    tasks.close(TaskKind.DECIDE_WAIVER, SUBJECT, Long.toString(line.id()), me.personId());
    messages.tell(
        line.askedBy(),
        decision.granted() ? "message.waiver-granted" : "message.waiver-refused",
        List.of(new RecordedName(teacher.name(), teacher.nameLatin()), line.power()),
        SUBJECT,
        Long.toString(line.id()));
  }

  private Ruling ruling(WaiverLine line, DecideWaiver decision) {
    return new Ruling(
        line.requirement(),
        Ruling.Kind.WAIVED,
        line.power(),
        line.holder(),
        decision.reason().strip(),
        time.today(),
        "waiver/" + line.id());
  }

  /**
   * Takes back what was asked for.
   *
   * @throws WaiverDecided it is not open any more
   */
  @OfficialAct
  @RolesAllowed({SCHOOL_LEADER, HR_OFFICER, TEACHER})
  public void withdraw(long id) {
    record.about(SUBJECT, Long.toString(id));
    var line = waivers.lock(id);
    if (line.askedIn() != actor.get().positionId()) {
      throw new OutsideScope(SUBJECT, Long.toString(id));
    }
    requireOpen(line);
    waivers.withdraw(id);
    tasks.closeAll(SUBJECT, Long.toString(id));
  }

  private static void requireOpen(WaiverLine line) {
    if (!line.open()) {
      throw new WaiverDecided(line.id());
    }
  }
}
