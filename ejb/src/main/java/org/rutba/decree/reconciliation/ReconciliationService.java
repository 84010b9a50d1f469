package org.rutba.decree.reconciliation;

import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.HR_OFFICER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;

/** What does not fit about the ranks brought in, within the actor's scope. */
@Stateless
@DenyAll
public class ReconciliationService {
  @Inject ReconciliationRepository doubts;
  @Inject Provider<Actor> actor;

  @RolesAllowed({HR_OFFICER, AUDITOR})
  public DoubtCounts counts() {
    return doubts.counts(actor.get());
  }

  /**
   * A page of the report, by teacher and day.
   *
   * @param kind null for all
   */
  @RolesAllowed({HR_OFFICER, AUDITOR})
  public List<DoubtLine> lines(Doubt kind, Page page) {
    return doubts.lines(kind, page, actor.get());
  }

  /** The whole report. */
  @RolesAllowed({HR_OFFICER, AUDITOR})
  public List<DoubtLine> all(Doubt kind) {
    return doubts.lines(kind, actor.get());
  }
}
