package org.rutba.web.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rutba.dossier.CourseLine;
import org.rutba.dossier.Evidence;
import org.rutba.dossier.PointLine;
import org.rutba.dossier.PublicationLine;
import org.rutba.dossier.QualificationLine;
import org.rutba.dossier.ServiceLine;
import org.rutba.request.Section;
import org.rutba.web.ui.Findings;
import org.rutba.web.ui.Format;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.WordsOfLaw;

/** What the dossier holds for one section of a request, a line for each fact. */
@RequestScoped
public class RegisterFacts {

  @Inject private Findings findings;
  @Inject private Format format;
  @Inject private Messages words;
  @Inject private WordsOfLaw law;

  /** Parts in letters of either direction stand beside each other. */
  private static final String ISOLATE = "\u2068";

  private static final String END_OF_ISOLATE = "\u2069";

  /**
   * One fact.
   *
   * @param day since when or when; null where only a year is known
   * @param verified whether it counts already
   */
  public record Fact(String what, String detail, LocalDate day, boolean verified) {}

  List<Fact> of(Section.Part part, Evidence evidence) {
    return switch (part) {
      case RANK_AND_YEARS -> evidence.service().stream().map(this::service).toList();
      case APPRAISALS ->
          evidence.appraisals().stream()
              .map(
                  line ->
                      new Fact(
                          words.of("school.section.year", format.digits(line.year())),
                          line.score() == null
                              ? words.get("common.grade." + line.grade())
                              : format.number(line.score()),
                          null,
                          line.provenance().verified()))
              .toList();
      case CERTIFICATE -> evidence.qualifications().stream().map(this::qualification).toList();
      case PUBLICATIONS -> evidence.publications().stream().map(this::publication).toList();
      case PERFORMANCE ->
          Stream.concat(
                  evidence.courses().stream().map(this::course),
                  evidence.points().stream().map(this::point))
              .toList();
      default -> List.of();
    };
  }

  private Fact service(ServiceLine line) {
    var kinds =
        Stream.concat(
            Stream.of(
                words.get(line.fullTime() ? "common.record.full-time" : "common.record.part-time"),
                words.get(
                    line.teaching() ? "common.record.teaching" : "common.record.not-teaching")),
            line.areas().stream().map(area -> findings.word("area", area)));
    return new Fact(line.school(), joined(kinds), line.from(), line.provenance().verified());
  }

  private Fact qualification(QualificationLine line) {
    return new Fact(
        line.degree() == null
            ? words.get("common.record.certificate")
            : findings.word("degree", line.degree()),
        joined(Stream.of(line.field(), line.institution())),
        line.obtainedOn(),
        line.provenance().verified());
  }

  private Fact publication(PublicationLine line) {
    var treats = line.subjects().stream().map(subject -> findings.word("subject", subject));
    return new Fact(
        line.title(),
        joined(Stream.concat(Stream.of(words.get("common.work." + line.kind())), treats)),
        line.publishedOn(),
        line.provenance().verified());
  }

  private Fact course(CourseLine line) {
    return new Fact(
        line.title(),
        words.of(
            line.specialised()
                ? "school.section.hours.specialised"
                : "school.section.hours.general",
            line.hours()),
        line.completedOn(),
        line.provenance().verified());
  }

  private Fact point(PointLine line) {
    return new Fact(
        law.indicator(line.indicator()),
        joined(Stream.of(format.number(line.quantity()), line.title())),
        line.obtainedOn(),
        line.provenance().verified());
  }

  private String joined(Stream<String> parts) {
    return parts
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .map(part -> ISOLATE + part + END_OF_ISOLATE)
        .collect(Collectors.joining(words.get("school.request.join")));
  }
}
