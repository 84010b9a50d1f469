package org.rutba.web.school;

import static org.rutba.request.Section.Part.APPRAISALS;
import static org.rutba.request.Section.Part.CERTIFICATE;
import static org.rutba.request.Section.Part.ENDORSEMENT;
import static org.rutba.request.Section.Part.IDENTITY;
import static org.rutba.request.Section.Part.PERFORMANCE;
import static org.rutba.request.Section.Part.PUBLICATIONS;
import static org.rutba.request.Section.Part.RANK_AND_YEARS;
import static org.rutba.request.Section.Part.SUBMIT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rutba.request.DraftSheet;
import org.rutba.request.Section;
import org.rutba.rules.judgement.Finding;
import org.rutba.web.ui.Findings;
import org.rutba.web.ui.Format;
import org.rutba.web.ui.Messages;

/** A draft as a list of tasks, in any order. */
@Named
@RequestScoped
public class RequestView {
  private static final List<Chapter> CHAPTERS =
      List.of(
          new Chapter("teacher", List.of(IDENTITY, RANK_AND_YEARS, APPRAISALS)),
          new Chapter("evidence", List.of(CERTIFICATE, PUBLICATIONS, PERFORMANCE)),
          new Chapter("send", List.of(ENDORSEMENT, SUBMIT)));

  @Inject private OpenDraft draft;
  @Inject private Findings findings;
  @Inject private Messages words;
  @Inject private Format format;

  /** Sections under one heading. */
  public record Chapter(String key, List<Section.Part> parts) {}

  /** Leads on when the request is no draft any more. */
  public void open() {
    draft.sheet();
  }

  public DraftSheet getSheet() {
    return draft.sheet();
  }

  public List<Chapter> getChapters() {
    return CHAPTERS;
  }

  public Section section(Section.Part part) {
    return getSheet().sections().stream()
        .filter(section -> section.part() == part)
        .findFirst()
        .orElseThrow();
  }

  public boolean checked(Section.Part part) {
    return DraftText.of(getSheet().typed()).checked().contains(part.code());
  }

  /** The tag of a section's status. */
  public String tag(Section section) {
    return section.status() == Section.Status.CANNOT_START ? "locked" : section.status().code();
  }

  public String link(Section.Part part) {
    var number = getSheet().number();
    return switch (part) {
      case ENDORSEMENT -> "/school/endorsement?number=" + number;
      case SUBMIT -> "/school/check?number=" + number;
      default -> "/school/section?number=" + number + "&section=" + part.code();
    };
  }

  /** One line on how a section stands, and why where it is not completed. */
  public String hint(Section section) {
    return switch (section.part()) {
      case IDENTITY -> words.get("school.request.hint.identity");
      case ENDORSEMENT -> words.get("school.request.hint.endorsement." + section.status().code());
      case SUBMIT ->
          section.waitsFor().isEmpty()
              ? words.get("school.request.hint.submit")
              : words.of(
                  "school.request.hint.locked",
                  joined(section.waitsFor().stream().map(this::name)));
      default -> facts(section);
    };
  }

  private String facts(Section section) {
    if (section.findings().isEmpty()) {
      return words.get("school.request.hint.nothing-asked");
    }
    var lacking =
        section.findings().stream()
            .filter(finding -> !finding.status().satisfied())
            .flatMap(finding -> finding.missing().stream())
            .map(findings::missing)
            .distinct()
            .toList();
    if (section.status() != Section.Status.COMPLETED && !lacking.isEmpty()) {
      return joined(lacking.stream());
    }
    return joined(section.findings().stream().map(this::fact).filter(fact -> !fact.isEmpty()));
  }

  private String fact(Finding finding) {
    var found = findings.found(finding);
    return found.isEmpty()
        ? ""
        : words.of("school.request.fact", findings.text(finding.title()), found);
  }

  public String name(Section.Part part) {
    return words.get("school.section." + part.code());
  }

  /** When the draft was last saved, the time of day alone where that was today. */
  public String getSaved() {
    var at = getSheet().savedAt();
    if (at == null) {
      return words.get("school.request.unsaved");
    }
    return format.iso(at).equals(format.getToday().toString())
        ? words.of("school.request.saved-today", format.time(at))
        : words.of("school.request.saved-on", at);
  }

  private String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining(words.get("school.request.join")));
  }
}
