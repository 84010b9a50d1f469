package org.rutba.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rutba.demo.SignIns.SignIn;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.dossier.intake.IntakeKind;

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
  private static final int SCHOOLS_WITH_CASES = 14;
  private static final SignIns WHOM_TO_BE =
      new SignIns(
          DemonstrationSignIns.PASSWORD,
          List.of(
              new SignIn("school-leader", "ir", DemonstrationSignIns.LEADER),
              new SignIn("board-member", "ir", DemonstrationSignIns.member("county", "chair", 1)),
              new SignIn(
                  "board-secretary", "ir", DemonstrationSignIns.member("county", "secretary", 1)),
              new SignIn("board-member", "ir", DemonstrationSignIns.member("province", "chair", 1)),
              new SignIn(
                  "board-secretary", "ir", DemonstrationSignIns.member("province", "secretary", 1)),
              new SignIn("hr-officer", "ir", DemonstrationSignIns.HR),
              new SignIn("regulation-officer", "ir", DemonstrationSignIns.POLICY),
              new SignIn("auditor", "ir", DemonstrationSignIns.AUDITOR),
              new SignIn("administrator", "ir", DemonstrationSignIns.ADMINISTRATOR)));

  private final RunningRutba rutba;
  private volatile boolean interrupted;

  private Demonstration(RunningRutba rutba) {
    this.rutba = rutba;
  }

  public static void main(String[] arguments) throws InterruptedException {
    try {
      var settings = Settings.ofTheDemonstration();
      say("starting; data in " + settings.data());
      new Demonstration(new RunningRutba(settings, Optional.of(WHOM_TO_BE))).run();
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
      load();
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

  private void load() {
    if (step("state", Map.of()).equals("loaded")) {
      return;
    }
    say("loading the demonstration: offices");
    step("offices", Map.of());
    for (var kind : IntakeKind.values()) {
      say("  " + kind.code() + ": " + step("files", Map.of("kind", kind.code())) + " rows");
    }
    for (int school = 0; school < SCHOOLS_WITH_CASES; school++) {
      step("cases", Map.of("school", Integer.toString(school)));
    }
    step("finish", Map.of());
    say("  cases in every state");
  }

  private String step(String name, Map<String, String> more) {
    var parameters = new HashMap<>(more);
    parameters.put("step", name);
    try {
      return rutba.ask("demonstration", parameters, rutba.administratorPassword());
    } catch (IllegalStateException e) {
      throw new CannotStart(
          "The demonstration could not be loaded; start over with -Ddemo.fresh. "
              + e.getMessage().lines().limit(2).collect(Collectors.joining(" ")),
          e);
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
