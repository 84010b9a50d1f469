package org.rutba.assessment;

import org.rutba.register.TeacherHead;

/** What the law in force depends on, besides the day. */
record LawFor(String jurisdiction, String population, long unitId) {
  static LawFor of(TeacherHead teacher) {
    return new LawFor(teacher.jurisdiction(), teacher.population(), teacher.unitId());
  }
}
