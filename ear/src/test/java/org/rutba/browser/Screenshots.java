package org.rutba.browser;

import java.net.URI;
import java.nio.file.Path;

/** Pictures of pages, under {@code target/screenshots}. */
public final class Screenshots {
  private Screenshots() {}

  /**
   * Shoots pages of a running Rutba, each wide and narrow.
   *
   * @param arguments the address, the language, a user name or {@code -}, its password or {@code
   *     -}, then the paths
   */
  public static void main(String[] arguments) {
    try (var chromium = Chromium.launch();
        var visitor = new Visitor(chromium.browser(), URI.create(arguments[0]), arguments[1])) {
      if (!arguments[2].equals("-")) {
        visitor.signIn(arguments[2], arguments[3]);
      }
      for (var i = 4; i < arguments.length; i++) {
        visitor.open(arguments[i]);
        visitor.shoot(arguments[i].replaceAll("[^\\p{Alnum}]+", "_"));
      }
    }
  }

  static Path file(String name) {
    return Path.of(System.getProperty("rutba.screenshots", "target/screenshots"))
        .resolve(name + ".png");
  }
}
