package org.rutba.probe;

import static org.rutba.platform.Roles.ADMINISTRATOR;
import static org.rutba.platform.Roles.REGULATION_OFFICER;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.util.Map;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.demo.invented.SaudiMinistry;
import org.rutba.demo.invented.SaudiSignIns;
import org.rutba.dossier.intake.IntakeKind;
import org.rutba.dossier.intake.IntakeService;
import org.rutba.identity.NoPositionHeld;
import org.rutba.identity.SignInService;
import org.rutba.platform.TimeSource;
import org.rutba.register.RegisterService;
import org.rutba.request.OpenWindow;
import org.rutba.request.WindowService;

/**
 * Fills the Saudi ministry beside Iran's by the product's own services, step by step: offices and
 * people as its administrator, teachers by the intake of files.
 */
@Dependent
public class SaudiProbe implements Probe {
  @Inject private SaudiOffices offices;
  @Inject private TimeSource time;
  @EJB private IntakeService intake;
  @EJB private RegisterService register;
  @EJB private SignInService signIn;
  @EJB private WindowService windows;

  @Override
  public String name() {
    return "saudi";
  }

  @Override
  public void answer(Map<String, String> parameters, BufferedReader body, PrintWriter answer)
      throws Exception {
    var step = parameters.get("step");
    switch (step) {
      case "state" -> answer.print(isLoaded() ? "loaded" : "empty");
      case "offices" -> {
        var first = body.readLine();
        as(() -> signIn.changePassword(first.toCharArray(), password()));
        as(offices::openMinistry);
        for (var code : SaudiMinistry.offices()) {
          as(() -> offices.open(ministry().places(), code));
        }
      }
      case "files" -> {
        var kind = IntakeKind.ofCode(parameters.get("kind")).orElseThrow();
        answer.print(as(() -> bring(kind)));
      }
      case "finish" -> {
        as(offices::openTeachers);
        ActingAs.person(SaudiSignIns.POLICY, REGULATION_OFFICER, () -> windows.open(window()));
        as(offices::finish);
      }
      default -> throw new IllegalArgumentException(step);
    }
  }

  private static <T> T as(java.util.concurrent.Callable<T> work) throws Exception {
    return ActingAs.person(SaudiSignIns.INSTALLED, ADMINISTRATOR, work);
  }

  private OpenWindow window() {
    var today = time.today();
    return new OpenWindow(
        0,
        "فترة الترقية",
        today.minusDays(30),
        today.plusDays(60),
        today.plusDays(75),
        "school-leader",
        "تعميم الترقية");
  }

  /** The last thing loaded is the administrator of the demonstration. */
  private boolean isLoaded() throws Exception {
    try {
      return ActingAs.person(
          SaudiSignIns.ADMINISTRATOR, ADMINISTRATOR, () -> register.units().size() > 1);
    } catch (NoPositionHeld notThere) {
      return false;
    }
  }

  private int bring(IntakeKind kind) {
    return intake.bring(kind, ministry().files().get(kind), kind.code() + ".csv").added();
  }

  private SaudiMinistry ministry() {
    return new SaudiMinistry(time.today());
  }

  private static char[] password() {
    return DemonstrationSignIns.PASSWORD.toCharArray();
  }
}
