package org.rutba.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.licence.LevelReached.OtherReading;
import org.rutba.licence.LicenceState;
import org.rutba.web.ui.Findings;
import org.rutba.web.ui.Messages;

/** Licences in the reader's words. */
@Named
@RequestScoped
public class LicenceWords {

  private static final List<String> LEVELS =
      List.of("teacher", "practitioner", "advanced", "expert");

  @Inject private Messages words;
  @Inject private Findings findings;

  /** Codes of the levels there are words for, the lowest first. */
  public List<String> getLevels() {
    return LEVELS;
  }

  /** The name of the licence of a level; that there is none for null. */
  public String level(String code) {
    return words.get("licence.level." + (code == null ? "none" : code));
  }

  /** What another reading of the law would reach. */
  public String otherReading(OtherReading other) {
    return words.of(
        "licence.other-reading",
        findings.text(other.title()),
        findings.word("reading", other.alternative()),
        level(other.level()));
  }

  /** The look of a state. */
  public String tag(LicenceState state) {
    return switch (state) {
      case VALID -> "valid";
      case EXPIRED -> "overdue";
      case SUPERSEDED -> "superseded";
      case REVOKED -> "revoked";
      case GRACE -> "information";
    };
  }
}
