package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Set;
import org.rutba.audit.ActLine;

/** Lines of a trail in the reader's words. */
@Named
@RequestScoped
public class Acts {

  private static final String DONE = "done";
  private static final String OF_FILES = "import-";
  private static final Set<String> ON_DRAFTS =
      Set.of("RequestService.start", "RequestService.withdraw");

  @Inject Messages words;

  /** What was done; that it was refused, where it was. */
  public String name(ActLine line) {
    var name = word(line.act());
    return DONE.equals(line.outcome())
        ? name
        : words.of("common.act-outcome." + line.outcome(), name);
  }

  /**
   * The words of an act by its class and method. Of what is no official act, but was not allowed,
   * the service is named, or the page or call that was asked for.
   */
  public String word(String act) {
    if (act.contains("/")) {
      return words.of("common.act-asked", act);
    }
    var key = "common.act." + code(act);
    return words.has(key)
        ? words.get(key)
        : words.get("common.act-of." + code(act.replaceFirst("[.].*", "")));
  }

  /** What kind of thing an act was about, in words. */
  public String kind(ActLine line) {
    return words.get(kindKey(line.subjectKind()));
  }

  static String kindKey(String kind) {
    return kind.startsWith(OF_FILES)
        ? "intake.kind." + kind.substring(OF_FILES.length()).replace('_', '-')
        : "audit.kind." + kind;
  }

  /** The page of what an act was about; null where there is none. */
  public String page(ActLine line) {
    return "request".equals(line.subjectKind())
            && DONE.equals(line.outcome())
            && !ON_DRAFTS.contains(line.act())
        ? "/common/case?number=" + line.subject()
        : null;
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
