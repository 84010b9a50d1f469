package org.rutba.decree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.register.PayRightRepository;
import org.rutba.register.RankRepository;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;
import org.rutba.register.UnitRepository;
import org.rutba.rules.facts.PayRights;

/** Reads what a decree is made from. */
@ApplicationScoped
class DecreeSubjects {
  private static final String ROOT = "ministry";

  @Inject DecreeRepository decrees;
  @Inject AssessmentRepository assessments;
  @Inject TeacherRepository teachers;
  @Inject UnitRepository units;
  @Inject RankRepository ranks;
  @Inject PayRightRepository payRights;
  @Inject Signatories signatories;

  DecreeSubject of(DecreeDraft draft, LocalDate today) {
    return of(draft, teachers.head(draft.teacherId()), today);
  }

  /**
   * @param teacher as read already, locked where an act follows
   */
  DecreeSubject of(DecreeDraft draft, TeacherHead teacher, LocalDate today) {
    var earlier = draft.correctsId() == null ? null : decrees.decree(draft.correctsId());
    return new DecreeSubject(
        teacher,
        units.ancestor(draft.unitId(), ROOT),
        units.unit(draft.unitId()),
        units.unit(draft.schoolId()),
        assessments.kept(draft.judgementId()),
        assessments.lawOf(draft.judgementId()),
        new RankTimeline(ranks.history(teacher.id())),
        rights(teacher.id()),
        signatories.holding(draft.signatoryId(), today).orElse(null),
        earlier,
        draft.orderType() == OrderType.RANK_REVOCATION ? corrected(earlier) : null,
        earlier == null ? null : decrees.later(earlier.documentId()).orElse(null),
        decrees.compensation(teacher.id()).orElse(null));
  }

  /** The decree a correction took the place of; null where it is none. */
  private Decree corrected(Decree decree) {
    var id = decrees.draftOf(decree).correctsId();
    return id == null ? null : decrees.decree(id);
  }

  private List<PayRights> rights(long teacherId) {
    return payRights.history(teacherId).stream()
        .map(
            period ->
                new PayRights(
                    period.from(),
                    period.jobRight(),
                    period.incumbentRight(),
                    period.jobSupplement(),
                    ""))
        .toList();
  }
}
