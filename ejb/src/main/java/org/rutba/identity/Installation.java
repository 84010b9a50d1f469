package org.rutba.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.logging.Logger;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;

/**
 * A database without accounts gets its first administrator, user name {@code admin}, with a post in
 * the ministry, which is opened when there is none. The password is that of the environment
 * variable {@code RUTBA_ADMIN_PASSWORD}; without it one is made and written to the server's log,
 * once. It has to be changed at the first sign-in.
 *
 * <p>The ministry is that of the system property {@code rutba.jurisdiction} (default {@code ir}),
 * of the code {@code rutba.ministry.code} (default {@code 1}), the name {@code rutba.ministry.name}
 * in its official language and {@code rutba.ministry.name-latin}. Where the property lists several
 * jurisdictions ({@code ir,sa}), each further one gets a ministry and an administrator of its own,
 * user name {@code admin-sa}, as soon as it is listed.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class Installation {
  private static final Logger LOG = Logger.getLogger(Installation.class.getName());
  private static final String ADMINISTRATOR = "admin";

  @Inject private AccountRepository accounts;
  @Inject private PositionRepository positions;
  @Inject private TimeSource time;

  @PostConstruct
  void firstAdministrators() {
    var jurisdictions = System.getProperty("rutba.jurisdiction", "ir").strip().split("\\s*,\\s*");
    if (accounts.isEmpty()) {
      open(
          jurisdictions[0],
          ADMINISTRATOR,
          System.getProperty("rutba.ministry.name"),
          System.getProperty("rutba.ministry.name-latin"));
    }
    for (var further : Arrays.asList(jurisdictions).subList(1, jurisdictions.length)) {
      if (positions.ministry(further).isEmpty()) {
        open(further, ADMINISTRATOR + "-" + further, null, null);
      }
    }
  }

  private void open(String jurisdiction, String username, String name, String latin) {
    var given = Optional.ofNullable(System.getenv("RUTBA_ADMIN_PASSWORD"));
    var password = given.orElseGet(PasswordHash::newProgramKey);
    PasswordRules.check(username, password.toCharArray());
    var words = words(jurisdiction);
    var ministry =
        positions
            .ministry(jurisdiction)
            .orElseGet(
                () ->
                    positions.openMinistry(
                        jurisdiction,
                        System.getProperty("rutba.ministry.code", "1"),
                        Objects.requireNonNullElse(name, words.getString("ministry")),
                        Objects.requireNonNullElse(latin, words.getString("ministry.latin"))));
    var person =
        accounts.add(
            new Person(
                jurisdiction,
                null,
                new PersonName(
                    words.getString("administrator.given"),
                    words.getString("administrator.family"),
                    "System",
                    "Administrator")));
    var post =
        positions.open(
            new OpenPosition(
                ministry,
                Roles.ADMINISTRATOR,
                words.getString("administrator.post"),
                "System administrator"));
    positions.appoint(new AppointHolder(post, person.id(), time.today(), null));
    accounts.add(Account.ofPerson(username, person.id(), password.toCharArray(), true));
    if (given.isEmpty()) {
      LOG.warning(() -> "First administrator: user name " + username + ", password " + password);
    }
  }

  /** Throws {@link IllegalArgumentException} for a jurisdiction there is not. */
  private static ResourceBundle words(String jurisdiction) {
    var path = "/ministries/" + jurisdiction + ".properties";
    try (var in = Installation.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("rutba.jurisdiction: no jurisdiction " + jurisdiction);
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
