package org.rutba.licence;

import java.time.LocalDate;
import org.rutba.platform.Refusal;
import org.rutba.register.TeacherHead;
import org.rutba.rules.law.Regulation;

/**
 * What would become of a teacher's licence if it were decided today.
 *
 * @param law in force for the teacher's licences
 * @param held the latest licence not revoked; null for none
 * @param occasion first, renewal or upgrade
 * @param expiresOn of the licence that would be issued; null where none would be
 * @param obstacle why none can be issued now; null where one can
 */
public record Prospect(
    TeacherHead teacher,
    Regulation law,
    LevelReached reached,
    HeldLicence held,
    Occasion occasion,
    LocalDate issuedOn,
    LocalDate expiresOn,
    Refusal obstacle) {

  /** Code of the level; null where none is reached. */
  public String level() {
    return reached.level();
  }

  public boolean issuable() {
    return obstacle == null;
  }

  /** Whether a value behind it was invented for a demonstration. */
  public boolean illustrative() {
    return reached.illustrative()
        || law.licences().term().lasts().illustrative()
        || law.licences().term().fetched().illustrative();
  }
}
