package org.rutba.identity;

import static org.rutba.platform.Roles.ANYONE;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.platform.Caller;
import org.rutba.platform.OutsideScope;

/** How the person at the screen likes to read. It takes no name: nobody else's can be asked for. */
@Stateless
@DenyAll
public class SettingsService {
  @Inject private AccountRepository accounts;
  @Inject private ActRecord act;

  /** The caller; empty for a program. */
  @RolesAllowed(ANYONE)
  public Optional<Reader> reader() {
    return accounts
        .ofName(Caller.name())
        .filter(account -> !account.isProgram())
        .map(
            account ->
                new Reader(accounts.person(account.personId()).jurisdiction(), account.settings()));
  }

  /**
   * From now on the caller reads so.
   *
   * @throws SettingUnknown for a choice there is not
   */
  @RolesAllowed(ANYONE)
  @OfficialAct
  public void keep(ReadingSettings settings) {
    var username = Caller.name();
    act.about("account", username);
    settings.check();
    accounts
        .locked(username)
        .filter(account -> !account.isProgram())
        .orElseThrow(() -> new OutsideScope("account", username))
        .prefer(settings);
  }
}
