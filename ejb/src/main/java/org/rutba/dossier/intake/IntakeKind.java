package org.rutba.dossier.intake;

import static org.rutba.dossier.intake.Column.anyDay;
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
import java.util.Set;

/**
 * The kinds of file that can be brought in, in the order in which a new ministry brings them. This
 * is the one place that says which columns a kind has. {@code to} is always the last day, that day
 * included; empty means that it lasts.
 */
public enum IntakeKind {
  TEACHERS(
      List.of("personnel_number"),
      text("personnel_number"),
      text("national_code"),
      text("given_name"),
      text("family_name"),
      text("given_name_latin").optional(),
      text("family_name_latin").optional(),
      text("unit_code"),
      text("post_title"),
      text("subject").optional(),
      oneOf("population", "teacher", "administrative"),
      oneOf("sex", "f", "m").optional(),
      day("birth_date").optional(),
      day("hired_on"),
      day("retired_on").optional(),
      day("elite_since").optional().only("ir"),
      oneOf("hiring", "ordinary", "new-hire", "changed-status").optional().only("ir"),
      oneOf("post").optional().only("ir"),
      oneOf("specialty").optional().only("sa")),

  RANKS(
      List.of("personnel_number", "from"),
      text("personnel_number"),
      oneOf("rank"),
      day("from"),
      day("to").optional(),
      text("decree").optional(),
      day("decree_day").optional(),
      number("level", "99", 0).only("sa"),
      number("step", "99", 0).only("sa"),
      number("salary", "9999999999.99", 2).optional().only("sa")),

  SERVICE(
      List.of("personnel_number", "from"),
      text("personnel_number"),
      text("school"),
      text("unit_code").optional(),
      day("from"),
      day("to").optional(),
      flag("full_time"),
      flag("teaching"),
      anyOf("areas", "primary", "special-needs", "deprived", "border", "nomadic").only("ir"),
      text("source").optional()),

  QUALIFICATIONS(
      List.of("personnel_number", "kind", "degree", "obtained_on"),
      text("personnel_number"),
      oneOf("kind", "degree", "teacher-certificate"),
      oneOf("degree", "diploma", "associate", "bachelor", "master", "doctorate").optional(),
      text("field").optional(),
      text("institution").optional(),
      day("obtained_on"),
      number("points", "9999.99", 2).optional().only("ir"),
      text("source").optional(),
      number("study_years", "9", 0).optional().only("sa"),
      flag("educational").optional().only("sa"),
      oneOf("study_mode", "regular", "affiliate").optional().only("sa"),
      flag("sponsored").optional().only("sa"),
      flag("appointed_on").optional().only("sa")),

  APPRAISALS(
      List.of("personnel_number", "year"),
      text("personnel_number"),
      year("year"),
      number("score", "100", 2).sparing("sa"),
      text("source").optional(),
      oneOf("grade").optional().only("sa")),

  COURSES(
      List.of("personnel_number", "title", "completed_on"),
      text("personnel_number"),
      text("title"),
      number("hours", "9999.9", 1),
      flag("specialised"),
      day("completed_on"),
      text("source").optional(),
      flag("direct").optional().only("sa"),
      oneOf("excluded", "not-approved", "towards-degree", "normal-duty").optional().only("sa")),

  PUBLICATIONS(
      Set.of("ir"),
      List.of("personnel_number", "kind", "title"),
      text("personnel_number"),
      oneOf("kind", "article", "book"),
      text("title"),
      text("venue"),
      day("published_on"),
      anyOf("subjects", "taught-subject", "education", "field-of-study"),
      flag("approved").optional(),
      oneOf("authorship", "authored", "compiled", "translated").optional(),
      flag("group_approved").optional(),
      number("printing", "99", 0).optional(),
      flag("revised").optional(),
      text("source").optional()),

  POINTS(
      Set.of("ir"),
      List.of("personnel_number", "indicator", "title", "obtained_on"),
      text("personnel_number"),
      oneOf("indicator"),
      number("quantity", "999999.99", 2),
      text("title"),
      day("obtained_on"),
      text("category").optional(),
      text("document").optional(),
      number("printing", "99", 0).optional(),
      flag("revised").optional(),
      number("foreign_speakers", "999", 0).optional(),
      number("foreign_countries", "199", 0).optional(),
      text("set_by").optional(),
      text("set_reason").optional(),
      text("source").optional()),

  PAY(
      Set.of("ir"),
      List.of("personnel_number", "from"),
      text("personnel_number"),
      day("from"),
      number("job_right", "9999999999.99", 2),
      number("incumbent_right", "9999999999.99", 2),
      number("job_supplement", "9999999999.99", 2)),

  EXAM_RESULTS(
      Set.of("sa", "kz"),
      List.of("personnel_number", "test", "specialty", "sat_on"),
      text("personnel_number"),
      oneOf("test"),
      oneOf("specialty").optional(),
      number("points", "100", 2),
      day("sat_on"),
      text("certificate_number").optional(),
      text("source").optional()),

  LICENCES(
      Set.of("sa"),
      List.of("personnel_number", "licence", "issued_on"),
      text("personnel_number"),
      oneOf("licence"),
      day("issued_on"),
      anyDay("expires_on"),
      text("licence_number"),
      text("source").optional()),

  OLD_SCALE(
      Set.of("sa"),
      List.of("personnel_number"),
      text("personnel_number"),
      number("old_level", "6", 0),
      number("old_step", "99", 0).optional(),
      number("salary", "9999999999.99", 2).optional(),
      number("net", "9999999999.99", 2).optional(),
      text("source").optional()),

  CREDITS(
      Set.of("sa"),
      List.of("personnel_number", "established_on"),
      text("personnel_number"),
      day("established_on"),
      number("months", "600", 0),
      number("days", "29", 0).optional(),
      text("source").optional()),

  ASSIGNMENTS(
      Set.of("sa"),
      List.of("personnel_number", "assignment", "from"),
      text("personnel_number"),
      oneOf("assignment"),
      day("from"),
      anyDay("to").optional(),
      text("decision"),
      text("source").optional()),

  EXITS(
      Set.of("sa"),
      List.of("personnel_number", "left_on"),
      text("personnel_number"),
      day("left_on"),
      oneOf("reason", "dismissed", "illness", "other"),
      day("recovered_on").optional(),
      text("source").optional()),

  PROBATIONS(
      Set.of("sa"),
      List.of("personnel_number"),
      text("personnel_number"),
      day("began_on"),
      day("passed_on").optional(),
      text("source").optional());

  private final Set<String> only;
  private final List<String> key;
  private final List<Column> columns;

  IntakeKind(List<String> key, Column... columns) {
    this(Set.of(), key, columns);
  }

  IntakeKind(Set<String> only, List<String> key, Column... columns) {
    this.only = only;
    this.key = key;
    this.columns = List.of(columns);
  }

  /** The kinds a jurisdiction has, in the order in which a new ministry brings them. */
  public static List<IntakeKind> of(String jurisdiction) {
    return Arrays.stream(values()).filter(kind -> kind.in(jurisdiction)).toList();
  }

  boolean in(String jurisdiction) {
    return only.isEmpty() || only.contains(jurisdiction);
  }

  /** Name of the kind in addresses and file names: {@code teachers}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a code; empty where there is none. */
  public static Optional<IntakeKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** All columns of all jurisdictions. */
  public List<Column> columns() {
    return columns;
  }

  /** The columns a jurisdiction's files have, in the order of its sample file. */
  public List<Column> columns(String jurisdiction) {
    return columns.stream()
        .filter(column -> column.in(jurisdiction))
        .map(column -> column.of(jurisdiction))
        .toList();
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
    return "intake.kind." + code().replace('_', '-');
  }
}
