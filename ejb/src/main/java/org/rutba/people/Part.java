package org.rutba.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the ministry keeps of a person and a merge moves, table by table. History that nothing
 * changes (ranks, decrees, judgements, votes, acts) is not among it: it stays where it was written
 * and is followed. In the conditions {@code e} is a row of the record to be merged and {@code k}
 * one of the record that stays.
 */
enum Part {
  SERVICE("service_period", Owner.TEACHER, "e.during && k.during", null, false),
  QUALIFICATIONS(
      "qualification",
      Owner.TEACHER,
      "e.kind = k.kind AND e.degree IS NOT DISTINCT FROM k.degree AND e.obtained_on = k.obtained_on",
      "qualification_id",
      false),
  APPRAISALS("appraisal", Owner.TEACHER, "e.official_year = k.official_year", null, false),
  COURSES(
      "training_course",
      Owner.TEACHER,
      "e.title = k.title AND e.completed_on = k.completed_on",
      "course_id",
      false),
  PUBLICATIONS(
      "publication",
      Owner.TEACHER,
      "e.kind = k.kind AND e.title = k.title",
      "publication_id",
      false),
  POINTS(
      "point_item",
      Owner.TEACHER,
      "e.indicator = k.indicator AND e.title = k.title AND e.obtained_on = k.obtained_on",
      "point_id",
      false),
  EXAMS(
      "exam_result",
      Owner.TEACHER,
      "e.test = k.test AND e.specialty = k.specialty AND e.sat_on = k.sat_on",
      null,
      false),
  LICENCES(
      "licence_held",
      Owner.TEACHER,
      "e.level = k.level AND e.issued_on = k.issued_on",
      null,
      false),
  OLD_SCALE("old_scale", Owner.TEACHER, "true", null, false),
  CREDITS("service_credit", Owner.TEACHER, "e.established_on = k.established_on", null, false),
  ASSIGNMENTS(
      "assignment_held",
      Owner.TEACHER,
      "e.post = k.post AND e.valid_from = k.valid_from",
      null,
      false),
  EXITS("service_exit", Owner.TEACHER, "e.left_on = k.left_on", null, false),
  PROBATIONS("probation", Owner.TEACHER, "true", null, false),
  PAY_RIGHTS("pay_right", Owner.TEACHER, "e.valid && k.valid", null, false),
  EVIDENCE("evidence_item", Owner.TEACHER, null, null, true),
  OBJECTIONS("dossier_objection", Owner.TEACHER, null, null, true),
  CORRECTIONS("correction_request", Owner.TEACHER, null, null, true),
  REQUESTS("request", Owner.TEACHER, null, null, true),
  MATTERS("matter", Owner.TEACHER, null, null, true),
  DRAFTS("decree_draft", Owner.TEACHER, null, null, true),
  POSTS("position_holder", Owner.PERSON, null, null, false),
  ACCOUNTS("account", Owner.PERSON, null, null, true),
  MESSAGES("message", Owner.PERSON, null, null, false),
  TASKS("task", Owner.CLAIMANT, null, null, true),
  RECORDS("teacher", Owner.PERSON, null, null, true),
  EARLIER_PEOPLE("person", Owner.MERGED_INTO, null, null, true),
  EARLIER_RECORDS("teacher", Owner.MERGED_INTO_TEACHER, null, null, true);

  /** Whom a row names, and by which column. */
  enum Owner {
    TEACHER("teacher_id", true),
    PERSON("person_id", false),
    CLAIMANT("claimed_by", false),
    MERGED_INTO("merged_into", false),
    MERGED_INTO_TEACHER("merged_into", true);

    private final String column;
    private final boolean ofTeacher;

    Owner(String column, boolean ofTeacher) {
      this.column = column;
      this.ofTeacher = ofTeacher;
    }
  }

  private final String table;
  private final Owner owner;
  private final String same;
  private final String evidence;
  private final boolean versioned;

  /**
   * @param same when both records hold one and the same fact; null where they cannot
   * @param evidence column of a piece of evidence that names the fact; null where none does
   */
  Part(String table, Owner owner, String same, String evidence, boolean versioned) {
    this.table = table;
    this.owner = owner;
    this.same = same;
    this.evidence = evidence;
    this.versioned = versioned;
  }

  /** The word kept with a merge: {@code record-pay-rights}. */
  String code() {
    return "record-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean ofTeacher() {
    return owner.ofTeacher;
  }

  /** Whether an administrator is told of it; what only keeps the records together is not. */
  boolean shown() {
    return this != EARLIER_PEOPLE && this != EARLIER_RECORDS && this != RECORDS;
  }

  private String key() {
    return this == PAY_RIGHTS ? "cast(e.valid AS text)" : "cast(e.id AS text)";
  }

  private String ofMerged() {
    return "e." + owner.column + " = :merged" + (this == TASKS ? " AND e.done_at IS NULL" : "");
  }

  /** When a row stays with the merged record: a fact both hold, or what hangs on one. */
  private String stays() {
    if (this == EVIDENCE) {
      return evidenceOf("i.id = e.id");
    }
    if (this == OBJECTIONS) {
      return evidenceOf("i.number = e.subject");
    }
    if (this == MATTERS) {
      return evidenceOf("i.number = e.request");
    }
    if (this == ACCOUNTS) {
      return "EXISTS (SELECT FROM account k WHERE k.person_id = :kept AND NOT k.closed)";
    }
    if (same == null) {
      return "false";
    }
    var twice = twice(table, same);
    return evidence == null
        ? twice
        : "(" + twice + " OR " + evidenceOf("i." + evidence + " = e.id") + ")";
  }

  private static String twice(String table, String same) {
    return "EXISTS (SELECT FROM " + table + " k WHERE k.teacher_id = :kept AND " + same + ")";
  }

  /** Pieces of evidence of the merged record that name a fact both records hold. */
  private static String evidenceOf(String which) {
    return Arrays.stream(values())
        .filter(part -> part.evidence != null)
        .map(
            part ->
                "EXISTS (SELECT FROM %s e WHERE e.id = i.%s AND e.teacher_id = :merged AND %s)"
                    .formatted(part.table, part.evidence, twice(part.table, part.same)))
        .collect(
            Collectors.joining(
                " OR ", "EXISTS (SELECT FROM evidence_item i WHERE " + which + " AND (", "))"));
  }

  /** How many rows move and how many stay. Given: {@code kept}, {@code merged}. */
  String counting() {
    return """
        SELECT count(*) FILTER (WHERE NOT (%1$s)) AS moving,
          count(*) FILTER (WHERE %1$s) AS staying
        FROM %2$s e WHERE %3$s AND :kept <> :merged
        """
        .formatted(stays(), table, ofMerged());
  }

  /** Moves the rows and writes each down. Given besides: {@code merge}, {@code part}. */
  String moving() {
    return """
        WITH moved AS (UPDATE %s e SET %s = :kept%s WHERE %s AND NOT (%s) RETURNING %s AS row_key)
        INSERT INTO person_merge_move (merge_id, part, row_key) SELECT :merge, :part, row_key FROM moved
        """
        .formatted(table, owner.column, nextVersion(), ofMerged(), stays(), key());
  }

  /** Moves the rows back. Given as for {@link #moving}. */
  String movingBack() {
    return """
        UPDATE %s e SET %s = :merged%s FROM person_merge_move m
        WHERE m.merge_id = :merge AND m.part = :part AND m.row_key = %s AND e.%s = :kept
        """
        .formatted(table, owner.column, nextVersion(), key(), owner.column);
  }

  private String nextVersion() {
    return versioned ? ", version = e.version + 1" : "";
  }

  /** A digest of what the record that stays holds. Given: {@code kept}. */
  String digest() {
    return digest(table, "e." + owner.column + " = :kept", key());
  }

  /** Parts whose change after a merge forbids taking it back. */
  static List<Part> telling() {
    return Arrays.stream(values())
        .filter(part -> part != ACCOUNTS && part != MESSAGES && part != TASKS)
        .toList();
  }

  static String digest(String table, String condition, String order) {
    return """
        SELECT md5(coalesce(string_agg(cast(e AS text), '|' ORDER BY %s), '')) AS digest
        FROM %s e WHERE %s
        """
        .formatted(order, table, condition);
  }
}
