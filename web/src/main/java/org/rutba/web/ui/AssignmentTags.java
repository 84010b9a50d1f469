package org.rutba.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The look of an assignment's standing: which of the design's tags it is shown as. */
@Named
@ApplicationScoped
public class AssignmentTags {

  /** The tag of a standing: {@code in-force}, {@code ended} … */
  public String tag(String standing) {
    return switch (standing) {
      case "nominated" -> "submitted";
      case "ahead" -> "granted";
      case "in-force" -> "issued";
      case "ended" -> "withdrawn";
      default -> standing;
    };
  }
}
