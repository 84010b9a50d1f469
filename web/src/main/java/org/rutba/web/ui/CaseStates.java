package org.rutba.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Objects;

/** The look of a case's state: which of the design's tags it is shown as. */
@Named
@ApplicationScoped
public class CaseStates {

  /** The tag of a request's state. */
  public String tag(String state) {
    return switch (Objects.requireNonNullElse(state, "")) {
      case "before-committee" -> "voting";
      case "closed" -> "issued";
      case "lapsed" -> "withdrawn";
      case "" -> "checking";
      default -> state;
    };
  }
}
