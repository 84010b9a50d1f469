package org.rutba.dossier;

import java.util.List;
import java.util.stream.Stream;

/** All evidence of one teacher, verified or not, oldest first. */
public record Evidence(
    List<ServiceLine> service,
    List<QualificationLine> qualifications,
    List<AppraisalLine> appraisals,
    List<CourseLine> courses,
    List<PublicationLine> publications,
    List<PointLine> points) {

  public int count() {
    return (int) provenances().count();
  }

  /** How many pieces wait to be verified. */
  public int unverified() {
    return (int) provenances().filter(p -> !p.verified()).count();
  }

  private Stream<Provenance> provenances() {
    return Stream.of(
            service.stream().map(ServiceLine::provenance),
            qualifications.stream().map(QualificationLine::provenance),
            appraisals.stream().map(AppraisalLine::provenance),
            courses.stream().map(CourseLine::provenance),
            publications.stream().map(PublicationLine::provenance),
            points.stream().map(PointLine::provenance))
        .flatMap(lines -> lines);
  }
}
