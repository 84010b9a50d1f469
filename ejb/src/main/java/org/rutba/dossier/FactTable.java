package org.rutba.dossier;

import java.time.LocalDate;

/**
 * What a fact sheet is made of, table by table, with the teacher's id first: the evidence that is
 * verified and lasts beyond the day asked about, and nothing else.
 */
public enum FactTable {
  TEACHER(
      "SELECT e.id, e.population, e.elite_since, e.retired_on, e.hired_on, e.hiring, e.post,"
          + " coalesce(e.specialty, '')"
          + " FROM teacher e",
      "e.id",
      ""),
  RANKS(
      "SELECT e.teacher_id, e.rank, lower(e.valid), upper(e.valid), coalesce(n.decree, 'register'),"
          + " e.level::numeric, e.step::numeric"
          + " FROM rank_held e JOIN rank_entry n ON n.id = e.entry_id",
      "e.teacher_id",
      ", e.valid"),
  SERVICE(
      "SELECT e.teacher_id, e.id, lower(e.during), upper(e.during), e.full_time, e.teaching,"
          + " array_to_string(e.areas, ' ') FROM service_period e",
      "e.teacher_id",
      ", lower(e.during), e.id"),
  QUALIFICATIONS(
      "SELECT e.teacher_id, e.id, e.degree, e.field, e.obtained_on, e.study_years,"
          + " e.educational::text, coalesce(e.study_mode, ''), e.sponsored, e.appointed_on"
          + " FROM qualification e",
      "e.teacher_id",
      ", e.obtained_on, e.id"),
  APPRAISALS(
      "SELECT e.teacher_id, e.id, e.official_year, e.score, coalesce(e.grade, '') FROM appraisal e",
      "e.teacher_id",
      ", e.official_year, e.id"),
  COURSES(
      "SELECT e.teacher_id, e.id, e.hours, e.specialised, e.completed_on, e.direct, e.excluded"
          + " FROM training_course e",
      "e.teacher_id",
      ", e.completed_on, e.id"),
  PUBLICATIONS(
      "SELECT e.teacher_id, e.id, e.kind, array_to_string(e.subjects, ' '), e.published_on,"
          + " e.approved, e.authorship, e.group_approved, e.printing, e.revised"
          + " FROM publication e",
      "e.teacher_id",
      ", e.published_on, e.id"),
  POINTS(
      "SELECT e.teacher_id, e.id, e.indicator, e.quantity, e.obtained_on, e.category, e.document,"
          + " e.printing, e.revised, e.foreign_speakers, e.foreign_countries, e.set_by,"
          + " e.set_reason FROM point_item e",
      "e.teacher_id",
      ", e.obtained_on, e.id"),
  PAY(
      "SELECT e.teacher_id, lower(e.valid), e.job_right, e.incumbent_right, e.job_supplement"
          + " FROM pay_right e",
      "e.teacher_id",
      ", e.valid"),
  RULINGS(
      "SELECT e.teacher_id, e.requirement, e.kind, e.power, e.holder, e.reason, e.ruled_on,"
          + " e.evidence FROM ruling_of_record e",
      "e.teacher_id",
      ", e.ruled_on, e.id"),
  REEVALUATIONS(
      "SELECT e.teacher_id, e.held_on, e.kept, e.evidence FROM reevaluation_of_record e",
      "e.teacher_id",
      ", e.held_on"),
  EXAMS(
      "SELECT e.teacher_id, e.id, e.test, e.specialty, e.points, e.sat_on FROM exam_result e",
      "e.teacher_id",
      ", e.sat_on, e.id"),
  LICENCES(
      "SELECT e.teacher_id, e.level, e.issued_on, e.expires_on, e.number FROM licence_held e",
      "e.teacher_id",
      ", e.issued_on, e.id"),
  OLD_SCALE(
      "SELECT e.teacher_id, e.level, e.step::numeric, e.salary, e.net FROM old_scale e",
      "e.teacher_id",
      ""),
  CREDITS(
      "SELECT e.teacher_id, e.id, e.established_on, e.months, e.days, coalesce(w.rank, '')"
          + " FROM service_credit e LEFT JOIN service_credit_use w ON w.credit_id = e.id",
      "e.teacher_id",
      ", e.established_on"),
  ASSIGNMENTS(
      "SELECT e.teacher_id, e.post, e.valid_from, e.valid_to, e.decision FROM assignment_held e",
      "e.teacher_id",
      ", e.valid_from, e.id"),
  EXITS(
      "SELECT e.teacher_id, e.id, e.left_on, e.reason, e.recovered_on FROM service_exit e",
      "e.teacher_id",
      ", e.left_on"),
  PROBATION("SELECT e.teacher_id, e.began_on, e.passed_on FROM probation e", "e.teacher_id", ""),
  /** What was found of the teacher's specialty for the own unit and those above, latest last. */
  NEEDS(
      "SELECT t.id, e.rank, e.needed, e.valid_from, e.valid_to, e.letter FROM specialty_need e"
          + " JOIN unit a ON a.id = e.unit_id JOIN unit u ON u.path LIKE a.path || '%'"
          + " JOIN teacher t ON t.unit_id = u.id AND t.specialty = e.specialty",
      "t.id", ", e.valid_from, length(a.path), e.id");

  private final String select;
  private final String teacher;
  private final String order;

  FactTable(String select, String teacher, String order) {
    this.select = select;
    this.teacher = teacher;
    this.order = order;
  }

  /** The facts of the teachers from one id to another on a day, in the order of the ids. */
  public String range(long first, long last, LocalDate today) {
    return select
        + where("BETWEEN " + first + " AND " + last, today)
        + " ORDER BY "
        + teacher
        + order;
  }

  /**
   * The facts on a day of the teachers whose ids are to be given as an array, in the order of the
   * ids.
   */
  public String some(LocalDate today) {
    return select + where("= ANY (?)", today) + " ORDER BY " + teacher + order;
  }

  private String where(String ids, LocalDate today) {
    boolean evidence =
        switch (this) {
          case TEACHER, RANKS, PAY, RULINGS, REEVALUATIONS, NEEDS -> false;
          default -> true;
        };
    boolean lapses =
        switch (this) {
          case QUALIFICATIONS, COURSES, PUBLICATIONS, POINTS -> true;
          default -> false;
        };
    return " WHERE "
        + teacher
        + " "
        + ids
        + (evidence ? " AND e.verified_at IS NOT NULL" : "")
        + (lapses ? " AND (e.expires_on IS NULL OR e.expires_on > DATE '" + today + "')" : "");
  }
}
