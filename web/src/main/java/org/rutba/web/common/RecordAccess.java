package org.rutba.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.rutba.platform.Roles;
import org.rutba.web.ui.SignedIn;

/**
 * Which parts of records and cases the person at the screen may ask for, so that links are true.
 */
@RequestScoped
public class RecordAccess {

  private static final Set<String> REQUESTS =
      Set.of(Roles.SCHOOL_LEADER, Roles.HR_OFFICER, Roles.AUDITOR);
  private static final Set<String> REGISTER_OF_DECREES =
      Set.of(Roles.HR_OFFICER, Roles.AUDITOR, Roles.MINISTER);

  @Inject private SignedIn person;

  /** Lists of requests. */
  public boolean requests() {
    return REQUESTS.stream().anyMatch(person::holds);
  }

  /** The register of decrees. */
  public boolean registerOfDecrees() {
    return REGISTER_OF_DECREES.stream().anyMatch(person::holds);
  }

  /** The decrees of a teacher. */
  public boolean decrees() {
    return registerOfDecrees() || person.holds(Roles.SCHOOL_LEADER) || person.holds(Roles.TEACHER);
  }
}
