package org.rutba.web.ui;

import java.util.Map;
import java.util.Optional;
import org.rutba.web.ui.Links.Address;

/** The sign-in page and the way back from it, which never leaves this server. */
public final class SignInAddress {

  /** The parameter that names where to go after signing in. */
  public static final String TO = "to";

  private SignInAddress() {}

  static String leadingTo(Address wanted) {
    return new Address("/sign-in", Map.of(TO, wanted.toString())).toString();
  }

  /**
   * The page to open after signing in: a path of this server, else the start page.
   *
   * @param wanted what the address said, possibly null or hostile
   */
  public static String after(String wanted) {
    return Optional.ofNullable(wanted)
        .filter(path -> path.startsWith("/") && !path.startsWith("//"))
        .filter(path -> path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c)))
        .filter(path -> !path.startsWith("/sign-in"))
        .orElse("/");
  }
}
