package org.rutba.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
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
 * in its official language and {@code rutba.ministry.name-latin}.
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
  void firstAdministrator() {
    if (!accounts.isEmpty()) {
      return;
    }
    var given = Optional.ofNullable(System.getenv("RUTBA_ADMIN_PASSWORD"));
    var password = given.orElseGet(PasswordHash::newProgramKey);
    PasswordRules.check(ADMINISTRATOR, password.toCharArray());
    var jurisdiction = System.getProperty("rutba.jurisdiction", "ir");
    var ministry =
        positions
            .ministry(jurisdiction)
            .orElseGet(
                () ->
                    positions.openMinistry(
                        jurisdiction,
                        System.getProperty("rutba.ministry.code", "1"),
                        System.getProperty("rutba.ministry.name", "وزارت آموزش و پرورش"),
                        System.getProperty("rutba.ministry.name-latin", "Ministry of Education")));
    var person =
        accounts.add(
            new Person(
                jurisdiction, null, new PersonName("راهبر", "سامانه", "System", "Administrator")));
    var post =
        positions.open(
            new OpenPosition(
                ministry, Roles.ADMINISTRATOR, "راهبر سامانه", "System administrator"));
    positions.appoint(new AppointHolder(post, person.id(), time.today(), null));
    accounts.add(Account.ofPerson(ADMINISTRATOR, person.id(), password.toCharArray(), true));
    if (given.isEmpty()) {
      LOG.warning(
          () -> "First administrator: user name " + ADMINISTRATOR + ", password " + password);
    }
  }
}
