package org.rutba.licence;

import java.util.List;
import java.util.Optional;

/**
 * Everything about one teacher's licences.
 *
 * @param prospect what would become of it today
 * @param attempts every sitting, the latest first
 * @param licences whatever became of them, the latest first
 * @param decisions the latest first
 */
public record TeacherLicences(
    Prospect prospect,
    List<Attempt> attempts,
    List<LicenceLine> licences,
    List<DecisionLine> decisions) {

  public TeacherLicences {
    attempts = List.copyOf(attempts);
    licences = List.copyOf(licences);
    decisions = List.copyOf(decisions);
  }

  /** Whether a test counts with this attempt. */
  public boolean counted(Attempt attempt) {
    return prospect.reached().counted().stream()
        .anyMatch(
            one ->
                one.test().equals(attempt.test())
                    && one.day().equals(attempt.day())
                    && one.points().compareTo(attempt.points()) == 0);
  }

  /** The licence that is in force or ended without another; empty where none is held. */
  public Optional<LicenceLine> held() {
    return licences.stream()
        .filter(one -> one.state() == LicenceState.VALID || one.state() == LicenceState.EXPIRED)
        .findFirst();
  }

  /** Results that no decision has looked at. */
  public long fresh() {
    return attempts.stream().filter(Attempt::fresh).count();
  }
}
