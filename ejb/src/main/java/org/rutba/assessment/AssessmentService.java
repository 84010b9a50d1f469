package org.rutba.assessment;

import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.BOARD_MEMBER;
import static org.rutba.platform.Roles.BOARD_SECRETARY;
import static org.rutba.platform.Roles.EVIDENCE_REVIEWER;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.LICENCE_OFFICER;
import static org.rutba.platform.Roles.MINISTER;
import static org.rutba.platform.Roles.REGULATION_OFFICER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;
import static org.rutba.platform.Roles.TEACHER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.LocalDate;
import java.util.List;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherRepository;

/** Judgements, for those who may see the teacher. */
@Stateless
@DenyAll
public class AssessmentService {
  @Inject AssessmentRepository assessments;
  @Inject OutlookRepository outlooks;
  @Inject AffectedRepository affected;
  @Inject SchoolOutlook school;
  @Inject TeacherRepository teachers;
  @Inject Provider<Actor> actor;
  @Inject TimeSource time;
  @Inject ActRecord act;

  /** A kept judgement, explained. */
  @RolesAllowed({
    SCHOOL_LEADER,
    TEACHER,
    EVIDENCE_REVIEWER,
    BOARD_SECRETARY,
    BOARD_MEMBER,
    HR_OFFICER,
    LICENCE_OFFICER,
    MINISTER,
    AUDITOR
  })
  public Explanation explanation(long judgementId) {
    var kept = assessments.kept(judgementId);
    var law = assessments.lawOf(judgementId);
    return new Explanation(
        kept.id(),
        kept.judgedAt(),
        teachers.head(kept.teacherId(), actor.get()),
        law.act(),
        law.ladder(),
        kept.judgement());
  }

  /**
   * What the law in force on a day says of the facts as they are now.
   *
   * @param target code of a rank; null for the one after the rank held
   * @param day null for today
   */
  @RolesAllowed({
    SCHOOL_LEADER,
    TEACHER,
    EVIDENCE_REVIEWER,
    BOARD_SECRETARY,
    BOARD_MEMBER,
    HR_OFFICER,
    MINISTER,
    AUDITOR
  })
  public Explanation explanation(long teacherId, String target, LocalDate day) {
    var teacher = teachers.head(teacherId, actor.get());
    var judgedOn = day == null ? time.today() : day;
    var law = assessments.law(teacherId, judgedOn);
    var asked = target == null ? school.nextRank(law, teacherId, time.today()) : target;
    if (asked == null || !law.ladder().has(asked)) {
      throw new NoRankToJudge(teacher.personnelNumber());
    }
    return new Explanation(
        0, null, teacher, law.act(), law.ladder(), assessments.preview(teacherId, asked, judgedOn));
  }

  /** Whose next rank comes within reach in the next twelve months, in the actor's school. */
  @RolesAllowed(SCHOOL_LEADER)
  public Outlook outlook() {
    return school.outlook(actor.get(), time.today());
  }

  /** How many teachers in service hold each rank today, within the actor's scope. */
  @RolesAllowed({SCHOOL_LEADER, HR_OFFICER, MINISTER, AUDITOR})
  public List<RankCount> ranksInScope() {
    return outlooks.ranks(actor.get(), time.today());
  }

  /**
   * The teachers in service within the actor's scope whose latest judgement cites an article, those
   * who do not meet it first.
   *
   * @param instrument pack of the article, such as {@code ir/law-1400}
   */
  @RolesAllowed({SCHOOL_LEADER, BOARD_SECRETARY, HR_OFFICER, MINISTER, REGULATION_OFFICER, AUDITOR})
  public AffectedList affected(String instrument, String article, Page page) {
    return affected.affected(instrument, article, page, actor.get(), time.today());
  }

  /** Makes a kept judgement again from its sealed facts and pinned law, and compares. */
  @RolesAllowed(AUDITOR)
  @OfficialAct
  public Replay replay(long judgementId) {
    var kept = assessments.kept(judgementId);
    var teacher = teachers.head(kept.teacherId(), actor.get());
    act.about("judgement", Long.toString(judgementId)).within(teacher.unitPath());
    var again = assessments.rejudge(judgementId);
    return new Replay(kept, again, assessments.same(judgementId, again));
  }
}
