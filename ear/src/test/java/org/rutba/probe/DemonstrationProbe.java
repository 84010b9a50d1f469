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
import org.rutba.demo.invented.InventedMinistry;
import org.rutba.dossier.intake.IntakeKind;
import org.rutba.dossier.intake.IntakeService;
import org.rutba.identity.AccountService;
import org.rutba.identity.NoPositionHeld;
import org.rutba.identity.OpenApiClient;
import org.rutba.identity.SignInService;
import org.rutba.platform.TimeSource;
import org.rutba.register.RegisterService;
import org.rutba.request.OpenWindow;
import org.rutba.request.WindowService;

/**
 * Fills an empty ministry by the product's own services: offices and people as the administrator,
 * teachers by the intake of files, cases as the people whose acts they are, each on its day. Step
 * by step, because the server ends a call of more than ninety seconds.
 */
@Dependent
public class DemonstrationProbe implements Probe {
  @Inject private OfficesOfTheDemonstration offices;
  @Inject private CasesOfTheDemonstration cases;
  @Inject private EvidenceOfTheDemonstration evidence;
  @Inject private ForecastOfTheDemonstration forecast;
  @Inject private TimeSource time;
  @EJB private IntakeService intake;
  @EJB private AccountService accounts;
  @EJB private RegisterService register;
  @EJB private SignInService signIn;
  @EJB private WindowService windows;

  @Override
  public String name() {
    return "demonstration";
  }

  @Override
  public void answer(Map<String, String> parameters, BufferedReader body, PrintWriter answer)
      throws Exception {
    var step = parameters.get("step");
    switch (step) {
      case "state" -> answer.print(isLoaded() ? "loaded" : "empty");
      case "offices" -> {
        var first = body.readLine();
        ActingAs.person("admin", ADMINISTRATOR, () -> changed(first));
        ActingAs.person("admin", ADMINISTRATOR, this::open);
      }
      case "unit" -> {
        var code = parameters.get("code");
        ActingAs.person("admin", ADMINISTRATOR, () -> open(code));
      }
      case "files" -> {
        var kind = IntakeKind.ofCode(parameters.get("kind")).orElseThrow();
        answer.print(ActingAs.person("admin", ADMINISTRATOR, () -> bring(kind)));
      }
      case "cases" ->
          answer.print(cases.play(ministry(), offices, Integer.parseInt(parameters.get("school"))));
      case "teachers" -> ActingAs.person("admin", ADMINISTRATOR, offices::openTeachers);
      case "forecast" -> forecast.judgeAgain();
      case "evidence" -> answer.print(evidence.play());
      case "finish" -> {
        ActingAs.person(
            DemonstrationSignIns.POLICY, REGULATION_OFFICER, () -> windows.open(window()));
        ActingAs.person("admin", ADMINISTRATOR, () -> offices.finish(ministry().namesakes()));
      }
      default -> throw new IllegalArgumentException(step);
    }
  }

  /** Applications are taken now, for the whole ministry, and for a while late. */
  private OpenWindow window() {
    var today = time.today();
    return new OpenWindow(
        0,
        "دوره ارتقای رتبه",
        today.minusDays(45),
        today.plusDays(60),
        today.plusDays(75),
        "school-leader",
        "بخشنامه ارتقای رتبه");
  }

  private InventedMinistry ministry() {
    return new InventedMinistry(time.today());
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

  private Void open() {
    offices.openMinistry();
    accounts.openApiClient(
        new OpenApiClient(
            DemonstrationSignIns.CLIENT,
            "Demonstration client",
            offices.unit(InventedMinistry.MINISTRY),
            DemonstrationSignIns.CLIENT_KEY));
    return null;
  }

  private Void open(String code) {
    offices.open(ministry().places(), code);
    return null;
  }

  private int bring(IntakeKind kind) {
    return intake.bring(kind, ministry().files().get(kind), kind.code() + ".csv").added();
  }
}
