package org.rutba.probe;

import static org.rutba.platform.Roles.ADMINISTRATOR;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import org.rutba.identity.AccountService;
import org.rutba.identity.AppointHolder;
import org.rutba.identity.EndHolding;
import org.rutba.identity.OpenAccount;
import org.rutba.identity.OpenApiClient;
import org.rutba.identity.OpenPosition;
import org.rutba.identity.PersonName;
import org.rutba.identity.RegisterPerson;
import org.rutba.platform.TimeSource;
import org.rutba.register.RegisterService;

/**
 * Appoints people, as the administrator {@code admin}. The parameter {@code act} says what: {@code
 * appoint} a person with an account ({@code username, password, role}) to a new position in the
 * ministry, answering the ids of person and position; {@code also} appoint a person ({@code person,
 * role}) to one more; {@code end} what a person holds ({@code person, position}) yesterday; {@code
 * program} admits one ({@code username}), answering its key.
 */
@Dependent
public class PeopleProbe implements Probe {
  @EJB private AccountService accounts;
  @EJB private RegisterService register;
  @Inject private TimeSource time;

  @Override
  public String name() {
    return "people";
  }

  @Override
  public void answer(Map<String, String> asked, BufferedReader body, PrintWriter answer)
      throws Exception {
    answer.print(ActingAs.person("admin", ADMINISTRATOR, () -> done(asked)));
  }

  private String done(Map<String, String> asked) {
    switch (asked.get("act")) {
      case "appoint":
        var person =
            accounts.registerPerson(
                new RegisterPerson("ir", null, new PersonName("نام", "آزمون", "Test", "Person")));
        accounts.openAccount(
            new OpenAccount(asked.get("username"), person, asked.get("password"), false));
        return person + " " + appointed(person, asked.get("role"));
      case "also":
        return String.valueOf(appointed(number(asked, "person"), asked.get("role")));
      case "end":
        accounts.endHolding(
            new EndHolding(
                number(asked, "position"), number(asked, "person"), yesterday(), "a test"));
        return "";
      case "program":
        return accounts.openApiClient(
            new OpenApiClient(asked.get("username"), "A program", ministry(), null));
      default:
        throw new IllegalArgumentException(asked.get("act"));
    }
  }

  private long appointed(long person, String role) {
    var position = accounts.openPosition(new OpenPosition(ministry(), role, "سمت " + role, role));
    accounts.appoint(new AppointHolder(position, person, yesterday(), null));
    return position;
  }

  private long ministry() {
    return register.units().get(0).id();
  }

  private LocalDate yesterday() {
    return time.today().minusDays(1);
  }

  private static long number(Map<String, String> asked, String name) {
    return Long.parseLong(asked.get(name));
  }
}
