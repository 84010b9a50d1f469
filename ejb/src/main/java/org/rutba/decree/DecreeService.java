package org.rutba.decree;

import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.MINISTER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;
import static org.rutba.platform.Roles.TEACHER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.document.DocumentRepository;
import org.rutba.document.Sheet;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.TimeSource;

/** Decrees, for HR who issue them and for those who may read them. */
@Stateless
@DenyAll
public class DecreeService {
  @Inject DecreeRepository decrees;
  @Inject DecreeActs acts;
  @Inject DecreeSubjects subjects;
  @Inject DecreeIssuing issuing;
  @Inject DocumentRepository documents;
  @Inject Provider<Actor> actor;
  @Inject ActRecord act;
  @Inject TimeSource time;

  /** The drafts that wait within the actor's scope, the earliest decision first. */
  @RolesAllowed(HR_OFFICER)
  public WaitingList waiting(DraftFilter filter, Page page) {
    return decrees.waiting(filter, page, actor.get());
  }

  /** A draft with what follows from it, reckoned as of today. */
  @RolesAllowed(HR_OFFICER)
  public DraftSheet draft(long draftId) {
    var draft = decrees.draft(draftId, actor.get());
    var today = time.today();
    return DraftSheet.of(
        decrees.waitingLine(draftId, actor.get()), draft, subjects.of(draft, today), today);
  }

  /** The page as it would look if the draft were issued today, without number, code and seal. */
  @RolesAllowed(HR_OFFICER)
  public byte[] previewPdf(long draftId) {
    return issuing.preview(decrees.draft(draftId, actor.get()));
  }

  /** What that page would say, in the decree's own language. */
  @RolesAllowed(HR_OFFICER)
  public Sheet previewSheet(long draftId) {
    return issuing.previewSheet(decrees.draft(draftId, actor.get()));
  }

  /** Moves a draft's effective day within what the law allows; leaving the policy asks a reason. */
  @RolesAllowed(HR_OFFICER)
  @OfficialAct
  public void changeEffectiveDay(ChangeEffectiveDay change) {
    acts.changeEffectiveDay(change, actor.get(), act);
  }

  /** Keeps a draft from being issued, saying why. */
  @RolesAllowed(HR_OFFICER)
  @OfficialAct
  public void hold(HoldDraft hold) {
    acts.hold(hold, actor.get(), act);
  }

  /** Lets a held draft be issued again. */
  @RolesAllowed(HR_OFFICER)
  @OfficialAct
  public void release(long draftId, int version) {
    acts.release(draftId, version, actor.get(), act);
  }

  /** Gives up a correction that was prepared; the decree in question stands as it is. */
  @RolesAllowed(HR_OFFICER)
  @OfficialAct
  public void drop(long draftId, int version) {
    acts.drop(draftId, version, actor.get(), act);
  }

  /**
   * Issues a set of drafts, all or none: numbers, seals, ranks and pay lines are one transaction.
   * The refusal of one names its case.
   */
  @RolesAllowed(HR_OFFICER)
  @OfficialAct
  public List<IssuedDecree> issue(List<IssueDecree> set) {
    return acts.issue(set, actor.get(), act);
  }

  /**
   * Prepares the decree that takes the place of one in error.
   *
   * @return number of the draft, to be issued like any other
   */
  @RolesAllowed(HR_OFFICER)
  @OfficialAct
  public long correct(CorrectDecree correction) {
    return acts.correct(correction, actor.get(), act);
  }

  /** Takes a decree's force by a decree of its own, issued at once. */
  @RolesAllowed(HR_OFFICER)
  @OfficialAct
  public IssuedDecree revoke(RevokeDecree revocation) {
    return acts.revoke(revocation, actor.get(), act);
  }

  /** The register of decrees within the actor's scope, the latest first. */
  @RolesAllowed({HR_OFFICER, AUDITOR, MINISTER})
  public DecreeList decrees(DecreeFilter filter, Page page) {
    return decrees.decrees(filter, page, actor.get());
  }

  /** The decrees of one teacher that the actor may see, the latest effective day first. */
  @RolesAllowed({HR_OFFICER, AUDITOR, MINISTER, SCHOOL_LEADER, TEACHER})
  public List<DecreeLine> ofTeacher(long teacherId) {
    return decrees.ofTeacher(teacherId, actor.get());
  }

  /** One decree. */
  @RolesAllowed({HR_OFFICER, AUDITOR, MINISTER, SCHOOL_LEADER, TEACHER})
  public DecreeSheet decree(String number) {
    return decrees.sheet(number, actor.get());
  }

  /** The page as issued; drawn now where it has not been. */
  @RolesAllowed({HR_OFFICER, AUDITOR, MINISTER, SCHOOL_LEADER, TEACHER})
  public byte[] pdf(String number) {
    return documents.pdf(decrees.sheet(number, actor.get()).line().documentId());
  }
}
