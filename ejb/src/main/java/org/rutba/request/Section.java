package org.rutba.request;

import java.util.List;
import java.util.Locale;
import org.rutba.rules.judgement.Finding;

/**
 * One section of a draft's task list.
 *
 * @param findings what the judgement of today says of its subject; empty for sections of the
 *     leader's own words
 * @param waitsFor sections to be completed before it can start
 */
public record Section(Part part, Status status, List<Finding> findings, List<Part> waitsFor) {

  public Section {
    findings = List.copyOf(findings);
    waitsFor = List.copyOf(waitsFor);
  }

  /** The sections, in the order of the page. */
  public enum Part {
    IDENTITY,
    RANK_AND_YEARS,
    APPRAISALS,
    CERTIFICATE,
    PUBLICATIONS,
    PERFORMANCE,
    ENDORSEMENT,
    SUBMIT;

    /** {@code rank-and-years} … */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where findings of a kind of requirement are shown. */
    static Part of(String kind) {
      return switch (kind) {
        case "years-in-rank", "service-years", "time-in-rank" -> RANK_AND_YEARS;
        case "appraisal-mean", "appraisal-floor", "grade-floor" -> APPRAISALS;
        case "certificate", "degree", "qualified-degree", "licence-held" -> CERTIFICATE;
        case "publications" -> PUBLICATIONS;
        default -> PERFORMANCE;
      };
    }
  }

  /** How a section stands. */
  public enum Status {
    COMPLETED,
    INCOMPLETE,
    CANNOT_START;

    /** {@code cannot-start} … */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
