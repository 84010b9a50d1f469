package org.rutba.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How to run Rutba here.
 *
 * @param home the assembled server
 * @param ear the built application
 * @param data the folder for everything that is written
 * @param fresh whether to start over, with nothing in the folder
 * @param durable whether what is committed survives a power cut
 * @param address the address to listen on
 * @param port the port of the pages and REST
 * @param database the logins of an existing database; without it, Rutba brings its own
 */
public record Settings(
    Path home,
    Path ear,
    Path data,
    boolean fresh,
    boolean durable,
    String address,
    int port,
    Optional<DatabaseLogins> database) {

  /** The demonstration's, as the system properties say. */
  static Settings ofTheDemonstration() {
    var data = System.getProperty("demo.data", System.getProperty("user.home") + "/.rutba/demo");
    return new Settings(
        required("rutba.server.home"),
        required("rutba.ear"),
        Path.of(data).toAbsolutePath().normalize(),
        isSet("demo.fresh"),
        true,
        System.getProperty("demo.address", "localhost"),
        port(System.getProperty("demo.port", "8080")),
        Optional.ofNullable(System.getProperty("rutba.db.url")).map(Settings::existing));
  }

  /**
   * A Rutba for tests: nothing kept, on a free port.
   *
   * @param folder its folder beside the EAR; two that run at once need two
   */
  public static Settings forTests(String folder) {
    var ear = required("rutba.ear");
    return new Settings(
        required("rutba.server.home"),
        ear,
        ear.resolveSibling(folder),
        true,
        false,
        "localhost",
        FreePort.any(),
        Optional.empty());
  }

  /**
   * A server for tests lives too short for its code to be worth optimising, and always on one day,
   * so that what it prints can be compared.
   */
  List<String> javaOptions() {
    return durable
        ? List.of("-Xms256m", "-Xmx1g")
        : List.of(
            "-Xms256m",
            "-Xmx768m",
            "-XX:TieredStopAtLevel=1",
            "-Drutba.password.iterations=1000",
            "-Drutba.time.day=2026-12-15");
  }

  private static DatabaseLogins existing(String url) {
    return new DatabaseLogins(
        url,
        System.getProperty("rutba.db.owner", "rutba_owner"),
        secret("rutba.db.owner-password"),
        System.getProperty("rutba.db.user", "rutba_app"),
        secret("rutba.db.password"));
  }

  /** Passwords may come by the environment too: a command line is for everybody to read. */
  private static String secret(String property) {
    var variable = property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    return Optional.ofNullable(System.getProperty(property))
        .or(() -> Optional.ofNullable(System.getenv(variable)))
        .orElse("");
  }

  private static boolean isSet(String property) {
    return !"false".equals(System.getProperty(property, "false"));
  }

  private static int port(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
      throw new CannotStart("demo.port is “" + text + "”; it must be a number up to 65535");
    }
    return Integer.parseInt(text);
  }

  private static Path required(String property) {
    var value = System.getProperty(property);
    if (value == null) {
      throw new CannotStart("The system property " + property + " is not set; start it by Maven");
    }
    return Path.of(value).toAbsolutePath();
  }
}
