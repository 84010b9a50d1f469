package org.rutba.dossier;

import static org.rutba.platform.Roles.ADMINISTRATOR;
import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.BOARD_MEMBER;
import static org.rutba.platform.Roles.BOARD_SECRETARY;
import static org.rutba.platform.Roles.EVIDENCE_REVIEWER;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.MINISTER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;
import static org.rutba.platform.Roles.TEACHER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.platform.Actor;
import org.rutba.register.PayRightRepository;
import org.rutba.register.TeacherRepository;

/** The dossier for people: reading it, within the scope of the position acted in. */
@Stateless
@DenyAll
public class DossierService {
  private @Inject DossierRepository dossiers;
  private @Inject TeacherRepository teachers;
  private @Inject PayRightRepository payRights;
  private @Inject Provider<Actor> actor;
  private @Inject ActRecord act;

  /** The dossier as it is shown. Who looked at it is written down. */
  @RolesAllowed({
    SCHOOL_LEADER,
    TEACHER,
    EVIDENCE_REVIEWER,
    BOARD_SECRETARY,
    BOARD_MEMBER,
    HR_OFFICER,
    MINISTER,
    AUDITOR,
    ADMINISTRATOR
  })
  @OfficialAct
  public DossierSheet dossier(long teacherId) {
    var head = teachers.head(teacherId, actor.get());
    act.about("teacher", head.personnelNumber());
    return new DossierSheet(head, dossiers.evidence(teacherId), payRights.history(teacherId));
  }

  /** Tests, licences and the career, as far as they are verified. */
  @RolesAllowed({
    SCHOOL_LEADER,
    TEACHER,
    EVIDENCE_REVIEWER,
    BOARD_SECRETARY,
    BOARD_MEMBER,
    HR_OFFICER,
    MINISTER,
    AUDITOR,
    ADMINISTRATOR
  })
  public CareerSheet career(long teacherId) {
    var facts = dossiers.factSheet(teachers.head(teacherId, actor.get()).id());
    return new CareerSheet(facts.licensing(), facts.career());
  }
}
