package org.rutba.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    return (int) provenances().filter(Provenance::pending).count();
  }

  /** Every piece by its name, kind by kind. */
  public List<Named> all() {
    return named().toList();
  }

  /** The piece with this reference; empty for none. */
  public Optional<Named> named(String reference) {
    return named().filter(one -> one.provenance().evidence().equals(reference)).findFirst();
  }

  /**
   * A piece by its name.
   *
   * @param name as it was typed or imported: a title, a field, a place, a year
   */
  public record Named(String name, Provenance provenance) {}

  private Stream<Named> named() {
    return Stream.of(
            service.stream().map(one -> new Named(one.school(), one.provenance())),
            qualifications.stream().map(one -> new Named(name(one), one.provenance())),
            appraisals.stream()
                .map(one -> new Named(Integer.toString(one.year()), one.provenance())),
            courses.stream().map(one -> new Named(one.title(), one.provenance())),
            publications.stream().map(one -> new Named(one.title(), one.provenance())),
            points.stream().map(one -> new Named(one.title(), one.provenance())))
        .flatMap(lines -> lines);
  }

  private static String name(QualificationLine line) {
    var parts = Stream.of(line.field(), line.institution()).filter(Objects::nonNull).toList();
    return parts.isEmpty() ? line.obtainedOn().toString() : String.join(", ", parts);
  }

  private Stream<Provenance> provenances() {
    return named().map(Named::provenance);
  }
}
