package org.rutba.licence;

import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.LICENCE_OFFICER;
import static org.rutba.platform.Roles.MINISTER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;
import static org.rutba.platform.Roles.TEACHER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.document.DocumentRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;

/** Licences, for the officers who issue them and for those who may read them. */
@Stateless
@DenyAll
public class LicenceService {
  @Inject LicenceRepository licences;
  @Inject LicenceActs acts;
  @Inject Prospects prospects;
  @Inject TeacherRepository teachers;
  @Inject DocumentRepository documents;
  @Inject Provider<Actor> actor;
  @Inject ActRecord act;
  @Inject TimeSource time;

  /**
   * Teachers whose results wait for a decision, each with the level reached today.
   *
   * @param words part of a name or a personnel number; null for all
   * @param unitId 0 for the actor's whole scope
   */
  @RolesAllowed(LICENCE_OFFICER)
  public QueueList queue(String words, long unitId, Page page) {
    var queue = licences.queue(words, unitId, page, actor.get(), time.today());
    var found =
        prospects.of(queue.lines().stream().map(QueueLine::teacherId).toList(), 0, time.today());
    return new QueueList(
        queue.lines().stream()
            .map(line -> line.reaching(found.get(line.teacherId()).reached()))
            .toList(),
        queue.count());
  }

  /** What would become of each of some teachers, in the order asked; nothing is kept. */
  @RolesAllowed(LICENCE_OFFICER)
  public List<Prospect> prospects(Collection<Long> teacherIds) {
    var wanted = teacherIds.stream().distinct().toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    teachers.heads(wanted).forEach(this::requireSeen);
    var found = prospects.of(wanted, actor.get().personId(), time.today());
    return wanted.stream().map(found::get).filter(java.util.Objects::nonNull).toList();
  }

  private void requireSeen(TeacherHead teacher) {
    if (!actor.get().sees(teacher.unitPath())) {
      throw new OutsideScope("teacher", teacher.personnelNumber());
    }
  }

  /** Attempts, licences and decisions of one teacher, with what would be decided today. */
  @RolesAllowed(LICENCE_OFFICER)
  @OfficialAct
  public TeacherLicences ofTeacher(String personnelNumber) {
    var head =
        teachers
            .ofNumber(actor.get().jurisdiction(), personnelNumber)
            .filter(one -> actor.get().sees(one.unitPath()))
            .orElseThrow(() -> new OutsideScope("teacher", personnelNumber));
    act.about("teacher", head.personnelNumber()).within(head.unitPath());
    return gathered(head);
  }

  /**
   * The caller's own results and licences.
   *
   * @throws org.rutba.regulation.NoLawInForce where the law the caller serves under has no licences
   */
  @RolesAllowed(TEACHER)
  public TeacherLicences own() {
    return gathered(
        teachers
            .ofPerson(actor.get().personId())
            .orElseThrow(() -> new OutsideScope("teacher", actor.get().username())));
  }

  private TeacherLicences gathered(TeacherHead head) {
    return new TeacherLicences(
        prospects.of(head, actor.get().personId(), time.today()),
        licences.attempts(head.id()),
        licences.ofTeacher(head.id(), actor.get(), time.today()),
        licences.decisions(head.id()));
  }

  /**
   * Issues, renews or raises licences. Each teacher of the set is decided on its own: who cannot be
   * licensed is left out, with the reason.
   */
  @RolesAllowed(LICENCE_OFFICER)
  @OfficialAct
  public List<LicenceOutcome> issue(List<IssueLicence> set) {
    return acts.issue(set, actor.get(), act);
  }

  /** Decides that no licence follows from a teacher's new results, saying why. */
  @RolesAllowed(LICENCE_OFFICER)
  @OfficialAct
  public void decline(long teacherId, String reason) {
    acts.decline(teacherId, reason, actor.get(), act);
  }

  /**
   * Takes a licence's force.
   *
   * @return number of the document that does
   */
  @RolesAllowed(LICENCE_OFFICER)
  @OfficialAct
  public String revoke(String number, String reason) {
    return acts.revoke(number, reason, actor.get(), act);
  }

  /** The licences teachers in service hold, the first to end first. */
  @RolesAllowed({LICENCE_OFFICER, HR_OFFICER, AUDITOR, MINISTER})
  public LicenceList standing(LicenceFilter filter, Page page) {
    if (filter.term() != LicenceFilter.Term.GRACE) {
      return licences.standing(filter, page, actor.get(), time.today());
    }
    var today = time.today();
    return grace()
        .filter(grace -> grace.runs(today))
        .map(grace -> licences.grace(filter, page, actor.get(), today, grace))
        .orElseGet(() -> new LicenceList(List.of(), 0));
  }

  /** The time of grace for teachers without a licence; empty where the law in force has none. */
  @RolesAllowed({LICENCE_OFFICER, HR_OFFICER, AUDITOR, MINISTER})
  public Optional<Grace> grace() {
    return prospects.grace(actor.get().jurisdiction(), time.today());
  }

  /** A licence issued here. */
  @RolesAllowed({LICENCE_OFFICER, HR_OFFICER, AUDITOR, MINISTER, SCHOOL_LEADER, TEACHER})
  public LicenceLine licence(String number) {
    return licences
        .issued(number, actor.get(), time.today())
        .orElseThrow(() -> new OutsideScope("licence", number));
  }

  /** Its page as issued; drawn now where it has not been. */
  @RolesAllowed({LICENCE_OFFICER, HR_OFFICER, AUDITOR, MINISTER, SCHOOL_LEADER, TEACHER})
  public byte[] pdf(String number) {
    return documents.pdf(licence(number).documentId());
  }
}
