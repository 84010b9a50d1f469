package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.rutba.audit.ActLine;

/** Lines of a trail in the reader's words. */
@Named
@RequestScoped
public class Acts {

  private static final String DONE = "done";

  @Inject Messages words;

  /** What was done; that it was refused, where it was. */
  public String name(ActLine line) {
    var name = word(line.act());
    return DONE.equals(line.outcome())
        ? name
        : words.of("common.act-outcome." + line.outcome(), name);
  }

  /** The words of an act by its class and method; an act without words keeps its own name. */
  public String word(String act) {
    var key = "common.act." + code(act);
    return words.has(key) ? words.get(key) : act;
  }

  public String icon(ActLine line) {
    if (!DONE.equals(line.outcome())) {
      return "ban";
    }
    var act = line.act().substring(line.act().indexOf('.') + 1);
    return switch (act) {
      case "castVote" -> "ballot";
      case "recuse" -> "user-off";
      case "submit", "answer" -> "send";
      case "returnForInformation" -> "return";
      case "issue", "correct", "revoke" -> "seal";
      case "sheet", "dossier" -> "eye";
      default -> "pencil";
    };
  }

  public String tone(ActLine line) {
    if (!DONE.equals(line.outcome())) {
      return "attention";
    }
    return line.act().startsWith("DecreeService.") ? "good" : "";
  }

  /** {@code request-service.cast-vote} of {@code RequestService.castVote}. */
  static String code(String act) {
    return act.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
