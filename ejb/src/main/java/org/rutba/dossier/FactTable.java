package org.rutba.dossier;

import java.time.LocalDate;

/**
 * What a fact sheet is made of, table by table, with the teacher's id first: the evidence that is
 * verified and lasts beyond the day asked about, and nothing else.
 */
public enum FactTable {
  TEACHER(
      "SELECT e.id, e.population, e.elite_since, e.retired_on, e.hired_on, e.hiring, e.post"
          + " FROM teacher e",
      "e.id",
      ""),
  RANKS(
      "SELECT e.teacher_id, e.rank, lower(e.valid), upper(e.valid), coalesce(n.decree, 'register')"
          + " FROM rank_held e JOIN rank_entry n ON n.id = e.entry_id",
      "e.teacher_id",
      ", e.valid"),
  SERVICE(
      "SELECT e.teacher_id, e.id, lower(e.during), upper(e.during), e.full_time, e.teaching,"
          + " array_to_string(e.areas, ' ') FROM service_period e",
      "e.teacher_id",
      ", lower(e.during), e.id"),
  QUALIFICATIONS(
      "SELECT e.teacher_id, e.id, e.degree, e.field, e.obtained_on FROM qualification e",
      "e.teacher_id",
      ", e.obtained_on, e.id"),
  APPRAISALS(
      "SELECT e.teacher_id, e.id, e.official_year, e.score FROM appraisal e",
      "e.teacher_id",
      ", e.official_year, e.id"),
  COURSES(
      "SELECT e.teacher_id, e.id, e.hours, e.specialised, e.completed_on FROM training_course e",
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
      ", e.held_on");

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
          case TEACHER, RANKS, PAY, RULINGS, REEVALUATIONS -> false;
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
