package org.rutba.probe;

import static org.rutba.platform.Roles.ADMINISTRATOR;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.util.Map;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.demo.invented.InventedMinistry;
import org.rutba.dossier.intake.IntakeService;
import org.rutba.identity.AccountService;
import org.rutba.identity.NoPositionHeld;
import org.rutba.identity.OpenApiClient;
import org.rutba.identity.SignInService;
import org.rutba.platform.TimeSource;
import org.rutba.register.RegisterService;

/**
 * Fills an empty ministry by the product's own services: offices and people as the administrator,
 * teachers by the intake of files, cases as the people whose acts they are, each on its day. A
 * ministry that is filled already is left as it is. The body is the first administrator's password.
 */
@Dependent
public class DemonstrationProbe implements Probe {
  @Inject private OfficesOfTheDemonstration offices;
  @Inject private CasesOfTheDemonstration cases;
  @Inject private TimeSource time;
  @EJB private IntakeService intake;
  @EJB private AccountService accounts;
  @EJB private RegisterService register;
  @EJB private SignInService signIn;

  @Override
  public String name() {
    return "demonstration";
  }

  @Override
  public void answer(Map<String, String> parameters, BufferedReader body, PrintWriter answer)
      throws Exception {
    if (isLoaded()) {
      return;
    }
    var first = body.readLine();
    ActingAs.person("admin", ADMINISTRATOR, () -> changed(first));
    var ministry = new InventedMinistry(time.today());
    ActingAs.person("admin", ADMINISTRATOR, () -> prepare(ministry, answer));
    cases.play(ministry, offices, answer);
    ActingAs.person("admin", ADMINISTRATOR, offices::finish);
  }

  /** The first administrator does nothing before the first password is changed. */
  private boolean changed(String first) {
    return signIn.changePassword(first.toCharArray(), DemonstrationSignIns.PASSWORD.toCharArray());
  }

  /** The last thing loaded is the administrator of the demonstration. */
  private boolean isLoaded() throws Exception {
    try {
      return ActingAs.person(
          DemonstrationSignIns.ADMINISTRATOR, ADMINISTRATOR, () -> register.units().size() > 1);
    } catch (NoPositionHeld notThere) {
      return false;
    }
  }

  private Void prepare(InventedMinistry ministry, PrintWriter answer) {
    offices.open(ministry.places());
    accounts.openApiClient(
        new OpenApiClient(
            DemonstrationSignIns.CLIENT,
            "Demonstration client",
            offices.unit(InventedMinistry.MINISTRY),
            DemonstrationSignIns.CLIENT_KEY));
    ministry
        .files()
        .forEach(
            (kind, file) -> {
              var report = intake.bring(kind, file, kind.code() + ".csv");
              answer.printf("%s: %d rows%n", kind.code(), report.added());
            });
    return null;
  }
}
