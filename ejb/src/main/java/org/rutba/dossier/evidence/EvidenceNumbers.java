package org.rutba.dossier.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherHead;

/** Numbers of what is brought to dossiers, by official year and without a gap. */
@ApplicationScoped
public class EvidenceNumbers {
  @Inject EvidenceRepository evidence;
  @Inject LawOfEvidence law;
  @Inject TimeSource time;

  /**
   * The next number of the year.
   *
   * @param prefix {@code E} for a piece of evidence, {@code O} for an objection, {@code C} for a
   *     correction
   */
  public String next(String prefix, TeacherHead teacher) {
    var today = time.today();
    return evidence.nextNumber(prefix, law.calendar(teacher, today).yearOf(today));
  }
}
