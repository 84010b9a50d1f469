package org.rutba.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Runs Rutba on this machine until it is interrupted. What is decided in it is kept in the data
 * folder, and is there again at the next start.
 *
 * <p>System properties: {@code demo.port} (8080), {@code demo.address} (localhost), {@code
 * demo.data} (the folder {@code .rutba/demo} in the user's home), {@code demo.fresh} to start over;
 * {@code rutba.db.url}, {@code rutba.db.owner}, {@code rutba.db.owner-password}, {@code
 * rutba.db.user}, {@code rutba.db.password} for an existing, empty PostgreSQL database.
 */
public final class Demonstration {
  private final RunningRutba rutba;
  private volatile boolean interrupted;

  private Demonstration(RunningRutba rutba) {
    this.rutba = rutba;
  }

  public static void main(String[] arguments) throws InterruptedException {
    try {
      var settings = Settings.ofTheDemonstration();
      say("starting; data in " + settings.data());
      new Demonstration(new RunningRutba(settings, Optional.of(Loading.WHOM_TO_BE))).run();
    } catch (CannotStart e) {
      System.err.println(System.lineSeparator() + "Rutba: " + e.getMessage());
      System.exit(1);
    }
  }

  private void run() throws InterruptedException {
    var begun = Instant.now();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    try {
      rutba.start();
      Loading.of(rutba, Demonstration::say);
      say("open after " + Duration.between(begun, Instant.now()).toSeconds() + " s");
      introduce();
      rutba.awaitEnd();
      throw new CannotStart("The server ended by itself; its reasons are in " + rutba.console());
    } catch (CannotStart e) {
      if (interrupted) {
        Thread.currentThread().join();
      }
      rutba.close();
      throw e;
    }
  }

  private void stop() {
    interrupted = true;
    rutba.close();
  }

  private void introduce() {
    System.out.printf("%n  %s%n%n", rutba.address());
    rutba.signIns().ifPresentOrElse(Demonstration::print, this::nameAdministrator);
    say("Ctrl-C stops it; what the server says is in " + rutba.console());
  }

  private void nameAdministrator() {
    System.out.printf(
        "  User name: admin%n  Password until the first sign-in: %s%n%n",
        rutba.administratorPassword());
  }

  private static void print(SignIns signIns) {
    System.out.printf("  %-20s %-13s %s%n", "Role", "Jurisdiction", "User name");
    for (var person : signIns.people()) {
      System.out.printf(
          "  %-20s %-13s %s%n", person.role(), person.jurisdiction(), person.username());
    }
    System.out.printf("%n  Password of all: %s%n%n", signIns.password());
  }

  private static void say(String words) {
    System.out.println("Rutba: " + words);
  }
}
