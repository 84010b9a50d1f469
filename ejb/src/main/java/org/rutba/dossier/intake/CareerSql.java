package org.rutba.dossier.intake;

/** The statements of {@link KindSql} for tests, licences and what a career is made of. */
final class CareerSql {
  private CareerSql() {}

  static String existing(IntakeKind kind) {
    return "SELECT t.id, t.personnel_number, "
        + switch (kind) {
          case EXAM_RESULTS ->
              "e.test, nullif(e.specialty, ''), e.points, e.sat_on, e.certificate, e.source"
                  + " FROM exam_result e";
          case LICENCES ->
              "e.level, e.issued_on, e.expires_on, e.number, e.source FROM licence_held e";
          case OLD_SCALE ->
              "e.level::numeric, e.step::numeric, e.salary, e.net, e.source FROM old_scale e";
          case CREDITS ->
              "e.established_on, e.months::numeric, e.days::numeric, e.source"
                  + " FROM service_credit e";
          case ASSIGNMENTS ->
              "e.post, e.valid_from, e.valid_to - 1, e.decision, e.source FROM assignment_held e";
          case EXITS -> "e.left_on, e.reason, e.recovered_on, e.source FROM service_exit e";
          case PROBATIONS -> "e.began_on, e.passed_on, e.source FROM probation e";
          default -> throw new IllegalArgumentException(kind.code());
        };
  }

  /** Without what marks a fact as verified by the file, which comes behind. */
  static String addition(IntakeKind kind) {
    return switch (kind) {
      case EXAM_RESULTS ->
          """
          INSERT INTO exam_result (teacher_id, test, specialty, points, sat_on, certificate, source,
            verified_at, import_id)
          SELECT r.teacher_id, r.test, coalesce(r.specialty, ''), r.points, r.sat_on,
            r.certificate_number""";
      case LICENCES ->
          """
          INSERT INTO licence_held (teacher_id, level, issued_on, expires_on, number, source,
            verified_at, import_id)
          SELECT r.teacher_id, r.licence, r.issued_on, r.expires_on, r.licence_number""";
      case OLD_SCALE ->
          """
          INSERT INTO old_scale (teacher_id, level, step, salary, net, source, verified_at, import_id)
          SELECT r.teacher_id, r.old_level::int, r.old_step::int, r.salary, r.net""";
      case CREDITS ->
          """
          INSERT INTO service_credit (teacher_id, established_on, months, days, source, verified_at,
            import_id)
          SELECT r.teacher_id, r.established_on, r.months, coalesce(r.days, 0)""";
      case ASSIGNMENTS ->
          """
          INSERT INTO assignment_held (teacher_id, post, valid_from, valid_to, decision, source,
            verified_at, import_id)
          SELECT r.teacher_id, r.assignment, r."from", r."to" + 1, r.decision""";
      case EXITS ->
          """
          INSERT INTO service_exit (teacher_id, left_on, reason, recovered_on, source, verified_at,
            import_id)
          SELECT r.teacher_id, r.left_on, r.reason, r.recovered_on""";
      case PROBATIONS ->
          """
          INSERT INTO probation (teacher_id, began_on, passed_on, source, verified_at, import_id)
          SELECT r.teacher_id, r.began_on, r.passed_on""";
      default -> throw new IllegalArgumentException(kind.code());
    };
  }

  /**
   * @param verified what marks the fact as verified by the file
   */
  static String change(IntakeKind kind, String verified) {
    var same = verified + ", b WHERE e.teacher_id = r.teacher_id";
    return switch (kind) {
      case EXAM_RESULTS ->
          "UPDATE exam_result e SET points = r.points, certificate = r.certificate_number"
              + same
              + " AND e.test = r.test AND e.specialty = coalesce(r.specialty, '')"
              + " AND e.sat_on = r.sat_on";
      case LICENCES ->
          "UPDATE licence_held e SET expires_on = r.expires_on, number = r.licence_number"
              + same
              + " AND e.level = r.licence AND e.issued_on = r.issued_on";
      case OLD_SCALE ->
          "UPDATE old_scale e SET level = r.old_level::int, step = r.old_step::int,"
              + " salary = r.salary, net = r.net"
              + same;
      case CREDITS ->
          "UPDATE service_credit e SET months = r.months, days = coalesce(r.days, 0)"
              + same
              + " AND e.established_on = r.established_on";
      case ASSIGNMENTS ->
          "UPDATE assignment_held e SET valid_to = r.\"to\" + 1, decision = r.decision"
              + same
              + " AND e.post = r.assignment AND e.valid_from = r.\"from\"";
      case EXITS ->
          "UPDATE service_exit e SET reason = r.reason, recovered_on = r.recovered_on"
              + same
              + " AND e.left_on = r.left_on";
      case PROBATIONS ->
          "UPDATE probation e SET began_on = r.began_on, passed_on = r.passed_on" + same;
      default -> throw new IllegalArgumentException(kind.code());
    };
  }
}
