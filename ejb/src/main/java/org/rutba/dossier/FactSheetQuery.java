package org.rutba.dossier;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Row;
import org.rutba.register.PayRightPeriod;
import org.rutba.register.RankPeriod;
import org.rutba.rules.facts.Appraisal;
import org.rutba.rules.facts.EliteStatus;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.InServiceCourse;
import org.rutba.rules.facts.PayRights;
import org.rutba.rules.facts.PointItem;
import org.rutba.rules.facts.Publication;
import org.rutba.rules.facts.Qualification;
import org.rutba.rules.facts.RankHeld;
import org.rutba.rules.facts.Ruling;
import org.rutba.rules.facts.ServicePeriod;
import org.rutba.rules.facts.TeacherCertificate;

/** Makes the fact sheet of one teacher: the evidence that is verified, and nothing else. */
final class FactSheetQuery {
  private static final String DEGREE = "degree";

  private final EntityManager em;

  FactSheetQuery(EntityManager em) {
    this.em = em;
  }

  FactSheet of(long teacherId, List<RankPeriod> ranks, List<PayRightPeriod> pay) {
    var person =
        Row.one(
                em,
                "SELECT population, elite_since, retired_on FROM teacher WHERE id = :teacher",
                Map.of("teacher", teacherId),
                row ->
                    new Person(
                        row.text("population"), row.day("elite_since"), row.day("retired_on")))
            .orElseThrow(() -> new OutsideScope("teacher", Long.toString(teacherId)));
    var evidence = new EvidenceQuery(em, teacherId).all();
    return new FactSheet(
        person.population(),
        ranks.stream().map(FactSheetQuery::rank).toList(),
        verified(evidence.service(), ServiceLine::provenance, FactSheetQuery::service),
        verified(degrees(evidence), QualificationLine::provenance, FactSheetQuery::degree),
        certificate(evidence),
        verified(
            evidence.appraisals(),
            AppraisalLine::provenance,
            a -> new Appraisal(a.year(), a.score(), a.provenance().evidence())),
        verified(evidence.courses(), CourseLine::provenance, FactSheetQuery::course),
        verified(evidence.publications(), PublicationLine::provenance, FactSheetQuery::publication),
        verified(evidence.points(), PointLine::provenance, FactSheetQuery::point),
        person.eliteSince() == null ? null : new EliteStatus(person.eliteSince(), "register"),
        pay.stream().map(FactSheetQuery::pay).toList(),
        rulings(teacherId),
        person.retiredOn());
  }

  private List<Ruling> rulings(long teacherId) {
    return Row.list(
        em,
        """
        SELECT requirement, kind, power, holder, reason, ruled_on, evidence
        FROM ruling WHERE teacher_id = :teacher ORDER BY ruled_on, id
        """,
        Map.of("teacher", teacherId),
        row ->
            new Ruling(
                row.text("requirement"),
                Ruling.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.text("power"),
                row.text("holder"),
                row.text("reason"),
                row.day("ruled_on"),
                row.text("evidence")));
  }

  private static <L, F> List<F> verified(
      List<L> lines, Function<L, Provenance> provenance, Function<L, F> fact) {
    return lines.stream().filter(line -> provenance.apply(line).verified()).map(fact).toList();
  }

  private static List<QualificationLine> degrees(Evidence evidence) {
    return evidence.qualifications().stream().filter(q -> q.kind().equals(DEGREE)).toList();
  }

  /** The first certificate: it is held from then on. */
  private static TeacherCertificate certificate(Evidence evidence) {
    Stream<QualificationLine> certificates =
        evidence.qualifications().stream()
            .filter(q -> !q.kind().equals(DEGREE) && q.provenance().verified());
    return certificates
        .findFirst()
        .map(q -> new TeacherCertificate(q.obtainedOn(), q.provenance().evidence()))
        .orElse(null);
  }

  private static RankHeld rank(RankPeriod held) {
    return new RankHeld(held.rank(), held.from(), held.to(), held.decree());
  }

  private static ServicePeriod service(ServiceLine line) {
    return new ServicePeriod(
        line.from(),
        line.to(),
        Set.copyOf(line.areas()),
        line.fullTime(),
        line.teaching(),
        line.provenance().evidence());
  }

  private static Qualification degree(QualificationLine line) {
    return new Qualification(
        line.degree(), line.field(), line.obtainedOn(), line.provenance().evidence());
  }

  private static InServiceCourse course(CourseLine line) {
    return new InServiceCourse(
        line.hours(), line.specialised(), line.completedOn(), line.provenance().evidence());
  }

  private static Publication publication(PublicationLine line) {
    return new Publication(
        line.kind(),
        Set.copyOf(line.subjects()),
        line.publishedOn(),
        line.approved(),
        line.provenance().evidence());
  }

  private static PointItem point(PointLine line) {
    return new PointItem(
        line.indicator(), line.quantity(), line.obtainedOn(), line.provenance().evidence());
  }

  private static PayRights pay(PayRightPeriod period) {
    return new PayRights(
        period.from(),
        period.jobRight(),
        period.incumbentRight(),
        period.jobSupplement(),
        "pay-right/" + period.from());
  }

  private record Person(String population, LocalDate eliteSince, LocalDate retiredOn) {}
}
