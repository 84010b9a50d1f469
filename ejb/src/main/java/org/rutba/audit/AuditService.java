package org.rutba.audit;

import static org.rutba.platform.Roles.ADMINISTRATOR;
import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.BOARD_MEMBER;
import static org.rutba.platform.Roles.BOARD_SECRETARY;
import static org.rutba.platform.Roles.EVIDENCE_REVIEWER;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.LICENCE_OFFICER;
import static org.rutba.platform.Roles.MINISTER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;

/** The audit as people read it, and the one kind of line no interceptor can write. */
@Stateless
@DenyAll
public class AuditService {
  @Inject private ActRepository acts;
  @Inject private WhoActs who;
  @Inject private Provider<Actor> actor;

  /**
   * Writes down that the container refused a caller's role. It does so before any interceptor runs,
   * so the exception handlers of the screens and of REST say it here.
   *
   * @param door what was asked for: a page's path, or method and path of a REST call
   */
  @PermitAll
  public void denied(String door) {
    acts.add(List.of(ActEntry.of(door, Outcome.DENIED, who.now(), null)));
  }

  /**
   * What was done about a subject, the oldest first; empty when none of it happened within the
   * actor's scope. The reasons members of a board gave are left out; an auditor reads them once the
   * board has decided.
   */
  @RolesAllowed({
    SCHOOL_LEADER,
    EVIDENCE_REVIEWER,
    BOARD_SECRETARY,
    BOARD_MEMBER,
    HR_OFFICER,
    LICENCE_OFFICER,
    MINISTER,
    AUDITOR,
    ADMINISTRATOR
  })
  public List<ActLine> trail(String subjectKind, String subject) {
    var reader = actor.get();
    return acts.touches(subjectKind, subject, reader.unitPath())
        ? acts.trail(subjectKind, subject, reader.holds(AUDITOR))
        : List.of();
  }

  /**
   * Lines within the auditor's scope, the newest first; what a board says while it decides is out.
   */
  @RolesAllowed(AUDITOR)
  public List<ActLine> search(ActFilter filter, Page page) {
    return acts.find(filter, actor.get().unitPath(), page);
  }

  /** How many lines {@link #search} finds in all. */
  @RolesAllowed(AUDITOR)
  public long count(ActFilter filter) {
    return acts.count(filter, actor.get().unitPath());
  }
}
