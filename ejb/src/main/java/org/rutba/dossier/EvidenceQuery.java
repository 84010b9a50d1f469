package org.rutba.dossier;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rutba.platform.Row;

/** Reads the evidence of one teacher, table by table. */
final class EvidenceQuery {
  /** The column by which a piece brought by hand names its fact. */
  private static final Map<String, String> BROUGHT =
      Map.of(
          "publication", "publication_id",
          "point_item", "point_id",
          "training_course", "course_id",
          "qualification", "qualification_id");

  private final EntityManager em;
  private final Map<String, Long> teacher;

  private final LocalDate today;

  EvidenceQuery(EntityManager em, long teacherId, LocalDate today) {
    this.em = em;
    this.teacher = Map.of("teacher", teacherId);
    this.today = today;
  }

  Evidence all() {
    return new Evidence(
        service(), qualifications(), appraisals(), courses(), publications(), points());
  }

  private List<ServiceLine> service() {
    return lines(
        "e.school, lower(e.during) AS first_day, upper(e.during) AS next_day, e.full_time,"
            + " e.teaching, array_to_string(e.areas, ' ') AS areas",
        "service_period",
        "lower(e.during)",
        row ->
            new ServiceLine(
                row.text("school"),
                row.day("first_day"),
                row.day("next_day"),
                row.yes("full_time"),
                row.yes("teaching"),
                codes(row.text("areas")),
                provenance("service", row)));
  }

  private List<QualificationLine> qualifications() {
    return lines(
        "e.kind, e.degree, e.field, e.institution, e.obtained_on, e.points",
        "qualification",
        "e.obtained_on",
        row ->
            new QualificationLine(
                row.text("kind"),
                row.text("degree"),
                row.text("field"),
                row.text("institution"),
                row.day("obtained_on"),
                row.decimal("points"),
                provenance("qualification", row)));
  }

  private List<AppraisalLine> appraisals() {
    return lines(
        "e.official_year, e.score, e.grade",
        "appraisal",
        "e.official_year",
        row ->
            new AppraisalLine(
                row.count("official_year"),
                row.decimal("score"),
                row.text("grade"),
                provenance("appraisal", row)));
  }

  private List<CourseLine> courses() {
    return lines(
        "e.title, e.hours, e.specialised, e.completed_on",
        "training_course",
        "e.completed_on",
        row ->
            new CourseLine(
                row.text("title"),
                row.decimal("hours"),
                row.yes("specialised"),
                row.day("completed_on"),
                provenance("course", row)));
  }

  private List<PublicationLine> publications() {
    return lines(
        "e.kind, e.title, e.venue, e.published_on, array_to_string(e.subjects, ' ') AS subjects,"
            + " e.approved",
        "publication",
        "e.published_on",
        row ->
            new PublicationLine(
                row.text("kind"),
                row.text("title"),
                row.text("venue"),
                row.day("published_on"),
                codes(row.text("subjects")),
                row.yes("approved"),
                provenance("publication", row)));
  }

  private List<PointLine> points() {
    return lines(
        "e.indicator, e.quantity, e.title, e.obtained_on",
        "point_item",
        "e.obtained_on",
        row ->
            new PointLine(
                row.text("indicator"),
                row.decimal("quantity"),
                row.text("title"),
                row.day("obtained_on"),
                provenance("point", row)));
  }

  private <T> List<T> lines(String columns, String table, String day, Function<Row, T> line) {
    var brought = BROUGHT.get(table);
    return Row.list(
        em,
        "SELECT e.id, e.source, e.verified_at, b.file_name, i.number AS item, i.state, "
            + (brought == null ? "cast(NULL AS date) AS expires_on, " : "e.expires_on, ")
            + columns
            + " FROM "
            + table
            + " e LEFT JOIN import_batch b ON b.id = e.import_id"
            + " LEFT JOIN evidence_item i ON "
            + (brought == null ? "false" : "i." + brought + " = e.id")
            + " WHERE e.teacher_id = :teacher AND i.state IS DISTINCT FROM 'withdrawn'"
            + " ORDER BY "
            + day
            + ", e.id",
        teacher,
        line);
  }

  private Provenance provenance(String kind, Row row) {
    var expires = row.day("expires_on");
    return new Provenance(
        kind + "/" + row.number("id"),
        row.text("source"),
        row.instant("verified_at"),
        row.text("file_name"),
        row.text("item"),
        row.text("state"),
        expires != null && !expires.isAfter(today));
  }

  private static List<String> codes(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
  }
}
