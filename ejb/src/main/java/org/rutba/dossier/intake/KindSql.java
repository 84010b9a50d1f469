package org.rutba.dossier.intake;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements of each kind. Rows come as one array a column, {@code r}, under the kind's
 * headers, with {@code teacher_id} before them; {@code b} is the batch: its id, its moment, the
 * file's name, the jurisdiction.
 */
final class KindSql {
  private KindSql() {}

  /** Facts of the teachers in {@code ?}: the teacher's id, then the kind's columns in order. */
  static String existing(IntakeKind kind) {
    var ofTeacher = " JOIN teacher t ON t.id = e.teacher_id WHERE t.id = ANY (?)";
    return switch (kind) {
      case TEACHERS ->
          """
          SELECT t.id, t.personnel_number, p.national_code, p.given_name, p.family_name,
            p.given_name_latin, p.family_name_latin, u.code, t.post_title, t.subject, t.population,
            t.sex, t.birth_date, t.hired_on, t.retired_on, t.elite_since, t.hiring, t.post, t.specialty
          FROM teacher t JOIN person p ON p.id = t.person_id JOIN unit u ON u.id = t.unit_id
          WHERE t.id = ANY (?)""";
      case RANKS ->
          """
          SELECT t.id, t.personnel_number, e.rank, lower(e.valid), upper(e.valid) - 1, n.decree,
            n.decree_on, e.level::numeric, e.step::numeric, e.salary
          FROM rank_held e JOIN rank_entry n ON n.id = e.entry_id"""
              + ofTeacher;
      case SERVICE ->
          """
          SELECT t.id, t.personnel_number, e.school, u.code, lower(e.during), upper(e.during) - 1,
            e.full_time, e.teaching,
            (SELECT string_agg(a, '|' ORDER BY a) FROM unnest(e.areas) a), e.source
          FROM service_period e LEFT JOIN unit u ON u.id = e.unit_id"""
              + ofTeacher;
      case QUALIFICATIONS ->
          """
          SELECT t.id, t.personnel_number, e.kind, e.degree, e.field, e.institution, e.obtained_on,
            e.points, e.source, nullif(e.study_years, 0)::numeric, e.educational, e.study_mode,
            e.sponsored, e.appointed_on
          FROM qualification e"""
              + ofTeacher;
      case APPRAISALS ->
          "SELECT t.id, t.personnel_number, e.official_year, e.score, e.source, e.grade"
              + " FROM appraisal e"
              + ofTeacher;
      case COURSES ->
          """
          SELECT t.id, t.personnel_number, e.title, e.hours, e.specialised, e.completed_on, e.source,
            e.direct, nullif(e.excluded, '')
          FROM training_course e"""
              + ofTeacher;
      case PUBLICATIONS ->
          """
          SELECT t.id, t.personnel_number, e.kind, e.title, e.venue, e.published_on,
            (SELECT string_agg(s, '|' ORDER BY s) FROM unnest(e.subjects) s), e.approved,
            nullif(e.authorship, ''), e.group_approved, e.printing::numeric, e.revised, e.source
          FROM publication e"""
              + ofTeacher;
      case POINTS ->
          """
          SELECT t.id, t.personnel_number, e.indicator, e.quantity, e.title, e.obtained_on,
            nullif(e.category, ''), nullif(e.document, ''), e.printing::numeric,
            e.revised, e.foreign_speakers::numeric, e.foreign_countries::numeric, nullif(e.set_by, ''),
            nullif(e.set_reason, ''), e.source
          FROM point_item e"""
              + ofTeacher;
      case PAY ->
          """
          SELECT t.id, t.personnel_number, lower(e.valid), e.job_right, e.incumbent_right,
            e.job_supplement
          FROM pay_right e"""
              + ofTeacher;
      default -> CareerSql.existing(kind) + ofTeacher;
    };
  }

  /** What adds new facts. */
  static List<String> additions(IntakeKind kind) {
    var verified = ", coalesce(r.source, b.file), b.at, b.id FROM r, b";
    return switch (kind) {
      case TEACHERS ->
          List.of(
              """
              , p AS (
                INSERT INTO person (jurisdiction, national_code, given_name, family_name,
                  given_name_latin, family_name_latin)
                SELECT b.jurisdiction, r.national_code, r.given_name, r.family_name,
                  r.given_name_latin, r.family_name_latin FROM r, b
                ON CONFLICT (jurisdiction, national_code) WHERE merged_into IS NULL DO UPDATE SET
                  given_name = excluded.given_name, family_name = excluded.family_name,
                  given_name_latin = coalesce(excluded.given_name_latin, person.given_name_latin),
                  family_name_latin =
                    coalesce(excluded.family_name_latin, person.family_name_latin),
                  version = person.version + 1
                RETURNING id, national_code)
              INSERT INTO teacher (person_id, personnel_number, jurisdiction, unit_id, post_title,
                subject, population, sex, birth_date, hired_on, retired_on, elite_since, hiring, post,
                specialty, search)
              SELECT p.id, r.personnel_number, b.jurisdiction, u.id, r.post_title, r.subject,
                r.population, r.sex, r.birth_date, r.hired_on, r.retired_on, r.elite_since,
                coalesce(r.hiring, 'ordinary'), r.post, r.specialty,
              """
                  + SEARCH
                  + """
                   FROM r JOIN p ON p.national_code = r.national_code CROSS JOIN b
                  JOIN unit u ON u.jurisdiction = b.jurisdiction AND u.code = r.unit_code""");
      case RANKS ->
          List.of(
              """
              INSERT INTO rank_entry
                (teacher_id, rank, valid_from, valid_to, recorded_at, decree, decree_on, imported,
                level, step, salary)
              SELECT r.teacher_id, r.rank, r."from", r."to" + 1, b.at, coalesce(r.decree, b.file),
                r.decree_day, true, r.level::int, r.step::int, r.salary
              FROM r, b ORDER BY r.teacher_id, r."from\"""");
      case SERVICE ->
          List.of(
              """
              INSERT INTO service_period (teacher_id, school, unit_id, during, full_time, teaching,
                areas, source, verified_at, import_id)
              SELECT r.teacher_id, r.school, u.id, daterange(r."from", r."to", '[]'), r.full_time,
                r.teaching, string_to_array(coalesce(r.areas, ''), '|'),
                coalesce(r.source, b.file), b.at, b.id
              FROM r CROSS JOIN b
              LEFT JOIN unit u ON u.jurisdiction = b.jurisdiction AND u.code = r.unit_code""");
      case QUALIFICATIONS ->
          List.of(
              """
              INSERT INTO qualification (teacher_id, kind, degree, field, institution, obtained_on,
                points, study_years, educational, study_mode, sponsored, appointed_on,
                source, verified_at, import_id)
              SELECT r.teacher_id, r.kind, r.degree, r.field, r.institution, r.obtained_on, r.points,
                coalesce(r.study_years, 0), r.educational, r.study_mode,
                coalesce(r.sponsored, false), coalesce(r.appointed_on, false)
              """
                  + verified);
      case APPRAISALS ->
          List.of(
              """
              INSERT INTO appraisal (teacher_id, official_year, score, grade, source, verified_at,
                import_id)
              SELECT r.teacher_id, r.year, r.score, r.grade"""
                  + verified);
      case COURSES ->
          List.of(
              """
              INSERT INTO training_course (teacher_id, title, hours, specialised, completed_on,
                direct, excluded, source, verified_at, import_id)
              SELECT r.teacher_id, r.title, r.hours, r.specialised, r.completed_on,
                coalesce(r.direct, false), coalesce(r.excluded, '')"""
                  + verified);
      case PUBLICATIONS ->
          List.of(
              """
              INSERT INTO publication (teacher_id, kind, title, venue, published_on, subjects,
                approved, authorship, group_approved, printing, revised, source, verified_at,
                import_id)
              SELECT r.teacher_id, r.kind, r.title, r.venue, r.published_on,
                string_to_array(coalesce(r.subjects, ''), '|'), coalesce(r.approved, false),
                coalesce(r.authorship, ''), coalesce(r.group_approved, false),
                coalesce(r.printing, 1), coalesce(r.revised, false)"""
                  + verified);
      case POINTS ->
          List.of(
              """
              INSERT INTO point_item (teacher_id, indicator, quantity, title, obtained_on, category,
                document, printing, revised, foreign_speakers, foreign_countries, set_by,
                set_reason, source, verified_at, import_id)
              SELECT r.teacher_id, r.indicator, r.quantity, r.title, r.obtained_on,
                coalesce(r.category, ''), coalesce(r.document, ''), coalesce(r.printing, 1),
                coalesce(r.revised, false), coalesce(r.foreign_speakers, 0),
                coalesce(r.foreign_countries, 0), coalesce(r.set_by, ''),
                coalesce(r.set_reason, '')"""
                  + verified);
      case PAY -> List.of(PAY);
      default -> List.of(CareerSql.addition(kind) + verified);
    };
  }

  /** What gives facts that are there their new values. */
  static List<String> changes(IntakeKind kind) {
    var verified = ", source = r.source, verified_at = b.at, import_id = b.id FROM r";
    return switch (kind) {
      case TEACHERS ->
          List.of(
              """
              UPDATE person p SET national_code = r.national_code, given_name = r.given_name,
                family_name = r.family_name, given_name_latin = r.given_name_latin,
                family_name_latin = r.family_name_latin, version = p.version + 1
              FROM r JOIN teacher t ON t.id = r.teacher_id WHERE p.id = t.person_id""",
              """
              UPDATE teacher t SET unit_id = u.id, post_title = r.post_title, subject = r.subject,
                population = r.population, sex = r.sex, birth_date = r.birth_date,
                hired_on = r.hired_on, retired_on = r.retired_on, elite_since = r.elite_since,
                hiring = coalesce(r.hiring, 'ordinary'), post = r.post, specialty = r.specialty,
                version = t.version + 1, search =
              """
                  + SEARCH.replace("r.national_code)", "r.national_code, borne_before(t.id))")
                  + """
                   FROM r CROSS JOIN b
                  JOIN unit u ON u.jurisdiction = b.jurisdiction AND u.code = r.unit_code
                  WHERE t.id = r.teacher_id""");
      case RANKS -> List.of();
      case SERVICE ->
          List.of(
              """
              UPDATE service_period e SET school = r.school, unit_id = u.id,
                during = daterange(r."from", r."to", '[]'), full_time = r.full_time,
                teaching = r.teaching, areas = string_to_array(coalesce(r.areas, ''), '|')"""
                  + verified
                  + """
                   CROSS JOIN b
                  LEFT JOIN unit u ON u.jurisdiction = b.jurisdiction AND u.code = r.unit_code
                  WHERE e.teacher_id = r.teacher_id AND lower(e.during) = r."from\"""");
      case QUALIFICATIONS ->
          List.of(
              """
              UPDATE qualification e SET field = r.field, institution = r.institution,
                points = r.points, study_years = coalesce(r.study_years, 0),
                educational = r.educational, study_mode = r.study_mode,
                sponsored = coalesce(r.sponsored, false),
                appointed_on = coalesce(r.appointed_on, false)"""
                  + verified
                  + """
                  , b WHERE e.teacher_id = r.teacher_id AND e.kind = r.kind
                    AND e.degree IS NOT DISTINCT FROM r.degree AND e.obtained_on = r.obtained_on""");
      case APPRAISALS ->
          List.of(
              "UPDATE appraisal e SET score = r.score, grade = r.grade"
                  + verified
                  + ", b WHERE e.teacher_id = r.teacher_id AND e.official_year = r.year");
      case COURSES ->
          List.of(
              "UPDATE training_course e SET hours = r.hours, specialised = r.specialised,"
                  + " direct = coalesce(r.direct, false), excluded = coalesce(r.excluded, '')"
                  + verified
                  + ", b WHERE e.teacher_id = r.teacher_id AND e.title = r.title"
                  + " AND e.completed_on = r.completed_on");
      case PUBLICATIONS ->
          List.of(
              """
              UPDATE publication e SET venue = r.venue, published_on = r.published_on,
                subjects = string_to_array(coalesce(r.subjects, ''), '|'),
                approved = coalesce(r.approved, false), authorship = coalesce(r.authorship, ''),
                group_approved = coalesce(r.group_approved, false),
                printing = coalesce(r.printing, 1), revised = coalesce(r.revised, false)"""
                  + verified
                  + ", b WHERE e.teacher_id = r.teacher_id AND e.kind = r.kind"
                  + " AND e.title = r.title");
      case POINTS ->
          List.of(
              """
              UPDATE point_item e SET quantity = r.quantity, category = coalesce(r.category, ''),
                document = coalesce(r.document, ''), printing = coalesce(r.printing, 1),
                revised = coalesce(r.revised, false),
                foreign_speakers = coalesce(r.foreign_speakers, 0),
                foreign_countries = coalesce(r.foreign_countries, 0),
                set_by = coalesce(r.set_by, ''), set_reason = coalesce(r.set_reason, '')"""
                  + verified
                  + ", b WHERE e.teacher_id = r.teacher_id AND e.indicator = r.indicator"
                  + " AND e.title = r.title AND e.obtained_on = r.obtained_on");
      case PAY -> List.of(PAY);
      default -> List.of(CareerSql.change(kind, verified));
    };
  }

  private static final String SEARCH =
      """
      fold(concat_ws(' ', r.given_name, r.family_name, r.given_name_latin, r.family_name_latin,
        r.personnel_number, r.national_code))""";

  /** Rights last until the next begin, so the teacher's rights are laid out anew. */
  private static final String PAY =
      """
      , old AS (
        DELETE FROM pay_right p USING (SELECT DISTINCT teacher_id FROM r) k
        WHERE p.teacher_id = k.teacher_id RETURNING p.*),
      whole AS (
        SELECT teacher_id, "from", job_right, incumbent_right, job_supplement FROM r
        UNION ALL
        SELECT teacher_id, lower(valid), job_right, incumbent_right, job_supplement FROM old
        WHERE NOT EXISTS (SELECT FROM r
          WHERE r.teacher_id = old.teacher_id AND r."from" = lower(old.valid)))
      INSERT INTO pay_right (teacher_id, valid, job_right, incumbent_right, job_supplement)
      SELECT teacher_id,
        daterange("from", lead("from") OVER (PARTITION BY teacher_id ORDER BY "from")),
        job_right, incumbent_right, job_supplement
      FROM whole""";

  /** The rows as {@code r} and the batch as {@code b}, before a statement of a kind. */
  static String given(IntakeKind kind) {
    return kind.columns().stream()
            .map(column -> "?::" + column.format().sqlType() + "[]")
            .collect(Collectors.joining(", ", "WITH r AS (SELECT * FROM unnest(?::bigint[], ", ")"))
        + kind.columns().stream()
            .map(column -> '"' + column.header() + '"')
            .collect(Collectors.joining(", ", " AS r (teacher_id, ", "))"))
        + ", b AS (SELECT ?::bigint AS id, ?::timestamptz AS at, ?::text AS file,"
        + " ?::text AS jurisdiction) ";
  }
}
