package org.rutba.assignment;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.discretion.PowerRepository;
import org.rutba.discretion.WaiverRepository;
import org.rutba.document.DocumentRepository;
import org.rutba.identity.IdentityRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;
import org.rutba.rules.law.Regulation;

/** Leadership posts and who is assigned to them. */
@Stateless
@DenyAll
public class AssignmentService {
  /** The act of the law an assignment is. */
  static final String ACT = "assignment";

  @Inject AssignmentRepository assignments;
  @Inject AssignmentActs acts;
  @Inject TeacherRepository teachers;
  @Inject AssessmentRepository assessments;
  @Inject WaiverRepository waivers;
  @Inject PowerRepository holders;
  @Inject IdentityRepository identities;
  @Inject DocumentRepository documents;
  @Inject TimeSource time;
  @Inject Provider<Actor> actor;
  @Inject ActRecord record;

  /** One page of the assignments of the actor's subtree, the next to end first. */
  @RolesAllowed({SCHOOL_LEADER, HR_OFFICER, MINISTER, AUDITOR})
  public AssignmentList assignments(AssignmentFilter filter, Page page) {
    return assignments.list(filter, time.today().plusYears(1), page, actor.get());
  }

  /** The assignments of a teacher, refused ones too, the latest first. */
  @RolesAllowed({SCHOOL_LEADER, HR_OFFICER, MINISTER, AUDITOR, TEACHER})
  public List<AssignmentLine> ofTeacher(long teacherId) {
    teachers.head(teacherId, actor.get());
    return assignments.ofTeacher(teacherId);
  }

  /**
   * What is seen before a teacher is nominated.
   *
   * @param post code of the post chosen; null while none is
   * @throws NoSuchPost the law knows no such post
   */
  @RolesAllowed({SCHOOL_LEADER, HR_OFFICER})
  public NominationSheet nomination(long teacherId, String post, LocalDate from) {
    var teacher = teachers.head(teacherId, actor.get());
    var law = law(teacher);
    if (post != null) {
      AssignmentActs.requirePost(law, post);
    }
    return new NominationSheet(
        teacher,
        law.posts(),
        post == null ? null : assessments.preview(teacherId, ACT, post, time.today()),
        from,
        Terms.longest(law, from, false));
  }

  /**
   * Nominates a teacher. A condition that is not met does not keep the nomination from being made:
   * it may be waived before the decision.
   *
   * @return number of the assignment; the same again for the same key
   */
  @OfficialAct
  @RolesAllowed({SCHOOL_LEADER, HR_OFFICER})
  public long nominate(Nominate nomination) {
    return acts.nominate(nomination, actor.get(), record);
  }

  /** Takes a nomination back that is not decided. */
  @OfficialAct
  @RolesAllowed({SCHOOL_LEADER, HR_OFFICER})
  public void withdraw(long id) {
    acts.withdraw(id, actor.get(), record);
  }

  /**
   * Assigns, or refuses to. The conditions are judged again today; granting issues the document.
   */
  @OfficialAct
  @RolesAllowed({MINISTER, BOARD_MEMBER})
  public void decide(DecideAssignment decision) {
    acts.decide(decision, actor.get(), record);
  }

  /** An assignment, for who nominated, who decides, and whoever may read the teacher's record. */
  @RolesAllowed({SCHOOL_LEADER, HR_OFFICER, TEACHER, MINISTER, BOARD_MEMBER, AUDITOR})
  public AssignmentSheet sheet(long id) {
    var me = actor.get();
    var line = assignments.line(id);
    var detail = assignments.detail(id);
    boolean holds = holders.actsIn(me, detail.holderPosition());
    var teacher = readable(line, holds, me);
    boolean waits = line.state().equals(AssignmentRepository.NOMINATED);
    var law = law(teacher);
    var judgement =
        waits
            ? assessments.preview(teacher.id(), ACT, line.post(), time.today())
            : assessments.kept(detail.judgementId()).judgement();
    var holder = identities.position(detail.holderPosition());
    var nominator = identities.name(detail.nominatedBy());
    var decider = detail.decidedBy() == null ? null : identities.name(detail.decidedBy());
    return new AssignmentSheet(
        line,
        teacher,
        detail.statement(),
        nominator.full(),
        nominator.fullLatin(),
        detail.nominatedOn(),
        judgement,
        waivers.ofTeacher(teacher.id()).stream().filter(one -> one.act().equals(ACT)).toList(),
        Terms.longest(law, line.from(), line.extendsId() != null),
        holder.map(one -> one.title()).orElse(""),
        holder.map(one -> one.titleLatin()).orElse(""),
        decider == null ? null : decider.full(),
        decider == null ? null : decider.fullLatin(),
        detail.decidedOn(),
        detail.reason(),
        waits && holds && teacher.personId() != me.personId(),
        waits && detail.nominatedIn() == me.positionId(),
        waits ? AssignmentActs.obstacle(judgement) : null,
        line.state().equals(AssignmentRepository.GRANTED)
            && !line.extended()
            && (me.holds(HR_OFFICER) || me.holds(SCHOOL_LEADER))
            && me.personId() != teacher.personId());
  }

  /** The document as issued; drawn now where it has not been. */
  @RolesAllowed({SCHOOL_LEADER, HR_OFFICER, TEACHER, MINISTER, BOARD_MEMBER, AUDITOR})
  public byte[] pdf(long id) {
    var line = assignments.line(id);
    var detail = assignments.detail(id);
    readable(line, holders.actsIn(actor.get(), detail.holderPosition()), actor.get());
    if (detail.documentId() == null) {
      throw new OutsideScope(AssignmentRepository.SUBJECT, Long.toString(id));
    }
    return documents.pdf(Objects.requireNonNull(detail.documentId()));
  }

  private TeacherHead readable(AssignmentLine line, boolean holds, Actor me) {
    if (holds) {
      return teachers.head(line.teacherId());
    }
    if (me.holds(BOARD_MEMBER)) {
      throw new OutsideScope(AssignmentRepository.SUBJECT, Long.toString(line.id()));
    }
    return teachers.head(line.teacherId(), me);
  }

  private Regulation law(TeacherHead teacher) {
    return assessments.law(teacher.id(), ACT, time.today());
  }
}
