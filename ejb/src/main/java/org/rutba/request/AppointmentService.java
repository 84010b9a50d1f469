package org.rutba.request;

import static org.rutba.platform.Roles.HR_OFFICER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.dossier.DossierRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.TimeSource;
import org.rutba.register.RankPeriod;
import org.rutba.register.RankRepository;
import org.rutba.register.TeacherRepository;

/** Appointments of those who hold no rank: HR proposes, the boards of the route decide. */
@Stateless
@DenyAll
public class AppointmentService {
  @Inject RequestRepository requests;
  @Inject TeacherRepository teachers;
  @Inject RankRepository ranks;
  @Inject AssessmentRepository assessments;
  @Inject DossierRepository dossiers;
  @Inject Submission submission;
  @Inject TimeSource time;
  @Inject Provider<Actor> actor;
  @Inject ActRecord record;

  /**
   * What is seen before an appointment is proposed.
   *
   * @param target code of the rank; null for the lowest that takes appointees
   * @throws RankUnknown the law appoints nobody to such a rank
   */
  @RolesAllowed(HR_OFFICER)
  public AppointmentSheet appointment(long teacherId, String target) {
    var teacher = teachers.head(teacherId, actor.get());
    var today = time.today();
    var law = assessments.law(teacherId, Request.APPOINTMENT, today);
    var open = Appointees.ranks(law);
    var asked = target == null && !open.isEmpty() ? open.get(0) : target;
    if (asked == null || !open.contains(asked)) {
      throw new RankUnknown(asked);
    }
    return new AppointmentSheet(
        teacher,
        open,
        asked,
        assessments.preview(teacherId, Request.APPOINTMENT, asked, today),
        Appointees.place(law, dossiers.factSheet(teacherId), asked, today),
        requests.openFor(teacherId).orElse(null),
        ranks.rankOn(teacherId, today).map(RankPeriod::rank).orElse(null));
  }

  /**
   * Proposes an appointment; it is judged on the facts as they are now and comes before the first
   * board of its route.
   *
   * @return the request's number; the same again for the same key
   * @throws StatementMissing no reason is given
   * @throws RankHeldAlready a rank is held
   * @throws NoPlaceOfEntry the qualifications give no place in the rank
   * @throws RequestAlreadyOpen there is one
   * @throws NotEligible the judgement does not let it be sent
   */
  @OfficialAct
  @RolesAllowed(HR_OFFICER)
  public String propose(ProposeAppointment proposal) {
    var me = actor.get();
    teachers.head(proposal.teacherId(), me);
    var teacher = teachers.lock(proposal.teacherId());
    record.about("teacher", teacher.personnelNumber()).because(proposal.statement());
    var earlier = requests.sentWith(teacher.id(), proposal.idempotencyKey());
    if (earlier.isPresent()) {
      return earlier.get();
    }
    if (teacher.personId() == me.personId()) {
      throw new OwnCase(teacher.personnelNumber());
    }
    if (proposal.statement() == null || proposal.statement().isBlank()) {
      throw new StatementMissing();
    }
    requireAppointable(proposal, teacher.personnelNumber());
    var law = assessments.law(teacher.id(), Request.APPOINTMENT, time.today());
    var request =
        requests.add(
            new Request(
                requests.nextNumber(law.calendar().yearOf(time.today())),
                teacher.id(),
                teacher.unitId(),
                Request.APPOINTMENT,
                proposal.target(),
                me.positionId(),
                time.today()));
    record.about(RequestRepository.SUBJECT, request.number());
    submission.send(
        request,
        teacher,
        new SubmitRequest(
            request.number(), request.version(), proposal.statement(), proposal.idempotencyKey()),
        me);
    return request.number();
  }

  private void requireAppointable(ProposeAppointment proposal, String number) {
    var sheet = appointment(proposal.teacherId(), proposal.target());
    if (sheet.held() != null) {
      throw new RankHeldAlready(number, sheet.held());
    }
    if (sheet.open() != null) {
      throw new RequestAlreadyOpen(sheet.open());
    }
    if (sheet.place() == null) {
      throw new NoPlaceOfEntry(number, proposal.target());
    }
  }
}
