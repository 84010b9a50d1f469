package org.rutba.licence;

import org.rutba.platform.Refusal;
import org.rutba.register.TeacherHead;

/**
 * What became of one teacher of a set.
 *
 * @param number of the licence issued; null where none was
 * @param level code of the level issued; null where none was
 * @param left why it was left out; null where a licence was issued
 */
public record LicenceOutcome(TeacherHead teacher, String number, String level, Refusal left) {}
