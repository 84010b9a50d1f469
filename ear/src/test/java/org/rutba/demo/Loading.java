package org.rutba.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rutba.demo.SignIns.SignIn;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.demo.invented.InventedMinistry;
import org.rutba.demo.invented.SaudiSignIns;
import org.rutba.dossier.intake.IntakeKind;

/** Fills an empty Rutba with the demonstration, by its own services, once. */
public final class Loading {
  /** Whom one can be when it is loaded. */
  public static final SignIns WHOM_TO_BE =
      new SignIns(
          DemonstrationSignIns.PASSWORD,
          List.of(
              new SignIn("school-leader", "ir", DemonstrationSignIns.LEADER),
              new SignIn("teacher", "ir", DemonstrationSignIns.TEACHER),
              new SignIn("teacher", "ir", DemonstrationSignIns.SECOND_TEACHER),
              new SignIn("evidence-reviewer", "ir", DemonstrationSignIns.GROUP),
              new SignIn("evidence-reviewer", "ir", DemonstrationSignIns.BOOKS),
              new SignIn("board-member", "ir", DemonstrationSignIns.member("county", "chair", 1)),
              new SignIn("board-member", "ir", DemonstrationSignIns.member("province", "chair", 1)),
              new SignIn("board-member", "ir", DemonstrationSignIns.member("central", "chair", 1)),
              new SignIn(
                  "board-secretary", "ir", DemonstrationSignIns.member("county", "secretary", 1)),
              new SignIn(
                  "board-secretary", "ir", DemonstrationSignIns.member("province", "secretary", 1)),
              new SignIn(
                  "board-secretary", "ir", DemonstrationSignIns.member("central", "secretary", 1)),
              new SignIn("hr-officer", "ir", DemonstrationSignIns.HR),
              new SignIn("regulation-officer", "ir", DemonstrationSignIns.POLICY),
              new SignIn("regulation-officer", "ir", DemonstrationSignIns.SECOND_POLICY),
              new SignIn("auditor", "ir", DemonstrationSignIns.AUDITOR),
              new SignIn("administrator", "ir", DemonstrationSignIns.ADMINISTRATOR),
              new SignIn("school-leader", "sa", SaudiSignIns.LEADER),
              new SignIn("teacher", "sa", SaudiSignIns.TEACHER),
              new SignIn("teacher", "sa", SaudiSignIns.SECOND_TEACHER),
              new SignIn("evidence-reviewer", "sa", SaudiSignIns.SUPERVISOR),
              new SignIn("hr-officer", "sa", SaudiSignIns.HR),
              new SignIn("regulation-officer", "sa", SaudiSignIns.POLICY),
              new SignIn("regulation-officer", "sa", SaudiSignIns.SECOND_POLICY),
              new SignIn("auditor", "sa", SaudiSignIns.AUDITOR),
              new SignIn("administrator", "sa", SaudiSignIns.ADMINISTRATOR),
              new SignIn("licence-officer", "sa", SaudiSignIns.AUTHORITY),
              new SignIn("minister", "sa", SaudiSignIns.MINISTER)));

  private static final int SCHOOLS_WITH_CASES = 14;

  private final RunningRutba rutba;
  private final Consumer<String> say;

  private Loading(RunningRutba rutba, Consumer<String> say) {
    this.rutba = rutba;
    this.say = say;
  }

  /**
   * @param say is told how it goes on
   * @throws CannotStart if it cannot be loaded, or an earlier loading was cut short
   */
  public static void of(RunningRutba rutba, Consumer<String> say) {
    new Loading(rutba, say).load();
  }

  private void load() {
    loadIran();
    loadSaudi();
  }

  private void loadIran() {
    if (step("state", Map.of()).equals("loaded")) {
      return;
    }
    say.accept("loading the demonstration: offices");
    step("offices", Map.of());
    for (var office : InventedMinistry.offices()) {
      step("unit", Map.of("code", office));
    }
    for (var kind : IntakeKind.of("ir")) {
      say.accept("  " + kind.code() + ": " + step("files", Map.of("kind", kind.code())) + " rows");
    }
    for (int school = 0; school < SCHOOLS_WITH_CASES; school++) {
      step("cases", Map.of("school", Integer.toString(school)));
    }
    step("teachers", Map.of());
    say.accept("  evidence: " + step("evidence", Map.of()));
    step("finish", Map.of());
    say.accept("  cases in every state");
  }

  private void loadSaudi() {
    if (saudi("state", Map.of()).equals("loaded")) {
      return;
    }
    say.accept("loading the demonstration: the Saudi ministry");
    saudi("offices", Map.of());
    for (var kind : IntakeKind.of("sa")) {
      say.accept("  " + kind.code() + ": " + saudi("files", Map.of("kind", kind.code())) + " rows");
    }
    saudi("finish", Map.of());
  }

  private String step(String name, Map<String, String> more) {
    return ask("demonstration", name, more);
  }

  private String saudi(String name, Map<String, String> more) {
    return ask("saudi", name, more);
  }

  private String ask(String probe, String name, Map<String, String> more) {
    var parameters = new HashMap<>(more);
    parameters.put("step", name);
    try {
      return rutba.ask(probe, parameters, rutba.administratorPassword());
    } catch (IllegalStateException e) {
      throw new CannotStart(
          "The demonstration could not be loaded; start over with -Ddemo.fresh. "
              + e.getMessage().lines().limit(2).collect(Collectors.joining(" ")),
          e);
    }
  }
}
