package org.rutba.dossier.intake;

import static org.rutba.dossier.intake.Column.anyOf;
import static org.rutba.dossier.intake.Column.day;
import static org.rutba.dossier.intake.Column.flag;
import static org.rutba.dossier.intake.Column.number;
import static org.rutba.dossier.intake.Column.oneOf;
import static org.rutba.dossier.intake.Column.text;
import static org.rutba.dossier.intake.Column.year;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of file that can be brought in, in the order in which a new ministry brings them. This
 * is the one place that says which columns a kind has. {@code to} is always the last day, that day
 * included; empty means that it lasts.
 */
public enum IntakeKind {
  TEACHERS(
      List.of("personnel_number"),
      text("personnel_number", "40827156"),
      text("national_code", "0012345679"),
      text("given_name", "سمیرا"),
      text("family_name", "رستگار"),
      text("given_name_latin", "Samira").optional(),
      text("family_name_latin", "Rastegar").optional(),
      text("unit_code", "51204"),
      text("post_title", "دبیر"),
      text("subject", "زیست‌شناسی").optional(),
      oneOf("population", "teacher", "teacher", "administrative"),
      oneOf("sex", "f", "f", "m").optional(),
      day("birth_date", "1362/04/12").optional(),
      day("hired_on", "1387/07/01"),
      day("retired_on", "").optional(),
      day("elite_since", "").optional(),
      oneOf("hiring", "ordinary", "ordinary", "new-hire", "changed-status").optional(),
      oneOf("post", "secondary-teacher").optional()),

  RANKS(
      List.of("personnel_number", "from"),
      text("personnel_number", "40827156"),
      oneOf("rank", "ostadyar"),
      day("from", "1400/06/31"),
      day("to", "").optional(),
      text("decree", "1401/512/00341").optional(),
      day("decree_day", "1401/02/15").optional()),

  SERVICE(
      List.of("personnel_number", "from"),
      text("personnel_number", "40827156"),
      text("school", "دبیرستان نرگس"),
      text("unit_code", "51204").optional(),
      day("from", "1387/07/01"),
      day("to", "1399/06/31").optional(),
      flag("full_time", "yes"),
      flag("teaching", "yes"),
      anyOf("areas", "deprived", "primary", "special-needs", "deprived", "border", "nomadic"),
      text("source", "personnel-file").optional()),

  QUALIFICATIONS(
      List.of("personnel_number", "kind", "degree", "obtained_on"),
      text("personnel_number", "40827156"),
      oneOf("kind", "degree", "degree", "teacher-certificate"),
      oneOf("degree", "master", "diploma", "associate", "bachelor", "master", "doctorate")
          .optional(),
      text("field", "زیست‌شناسی").optional(),
      text("institution", "دانشگاه آزمون").optional(),
      day("obtained_on", "1386/06/31"),
      number("points", "9999.99", 2, "").optional(),
      text("source", "personnel-file").optional()),

  APPRAISALS(
      List.of("personnel_number", "year"),
      text("personnel_number", "40827156"),
      year("year", "1403"),
      number("score", "100", 2, "94"),
      text("source", "appraisal-system").optional()),

  COURSES(
      List.of("personnel_number", "title", "completed_on"),
      text("personnel_number", "40827156"),
      text("title", "روش تدریس فعال"),
      number("hours", "9999.9", 1, "24"),
      flag("specialised", "yes"),
      day("completed_on", "1402/11/20"),
      text("source", "in-service-system").optional()),

  PUBLICATIONS(
      List.of("personnel_number", "kind", "title"),
      text("personnel_number", "40827156"),
      oneOf("kind", "article", "article", "book"),
      text("title", "یادگیری زیست‌شناسی با آزمایش"),
      text("venue", "مجله آموزش علوم"),
      day("published_on", "1402/05/10"),
      anyOf(
          "subjects", "taught-subject|education", "taught-subject", "education", "field-of-study"),
      flag("approved", "no").optional(),
      oneOf("authorship", "", "authored", "compiled", "translated").optional(),
      flag("group_approved", "no").optional(),
      number("printing", "99", 0, "1").optional(),
      flag("revised", "no").optional(),
      text("source", "educational-groups").optional()),

  POINTS(
      List.of("personnel_number", "indicator", "title", "obtained_on"),
      text("personnel_number", "40827156"),
      oneOf("indicator", "exemplary-province"),
      number("quantity", "999999.99", 2, "2"),
      text("title", "لوح تقدیر استان"),
      day("obtained_on", "1402/02/12"),
      text("category", "").optional(),
      text("document", "").optional(),
      number("printing", "99", 0, "1").optional(),
      flag("revised", "no").optional(),
      number("foreign_speakers", "999", 0, "0").optional(),
      number("foreign_countries", "199", 0, "0").optional(),
      text("set_by", "").optional(),
      text("set_reason", "").optional(),
      text("source", "personnel-file").optional()),

  PAY(
      List.of("personnel_number", "from"),
      text("personnel_number", "40827156"),
      day("from", "1403/01/01"),
      number("job_right", "9999999999.99", 2, "4180"),
      number("incumbent_right", "9999999999.99", 2, "3265"),
      number("job_supplement", "9999999999.99", 2, "1450"));

  private final List<String> key;
  private final List<Column> columns;

  IntakeKind(List<String> key, Column... columns) {
    this.key = key;
    this.columns = List.of(columns);
  }

  /** Name of the kind in addresses and file names: {@code teachers}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a code; empty where there is none. */
  public static Optional<IntakeKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** All columns, in the order of the sample file. */
  public List<Column> columns() {
    return columns;
  }

  /** Headers whose values together say which fact a row is: two rows with the same are one fact. */
  public List<String> key() {
    return key;
  }

  int index(String header) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).header().equals(header)) {
        return i;
      }
    }
    return -1;
  }

  boolean has(String header) {
    return index(header) >= 0;
  }

  /** Key of the kind's name. */
  public String messageKey() {
    return "intake.kind." + code();
  }
}
