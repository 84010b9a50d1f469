package org.rutba.identity;

import static org.rutba.platform.Roles.ANYONE;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rutba.audit.ActEntry;
import org.rutba.audit.ActRepository;
import org.rutba.audit.Outcome;
import org.rutba.platform.Actor;
import org.rutba.platform.Caller;
import org.rutba.platform.TimeSource;

/**
 * Who may come in. An unknown name, a wrong password, a resting and a closed account get one answer
 * in one time, so nothing can be learnt from it.
 */
@Stateless
@DenyAll
public class SignInService {
  @Inject private AccountRepository accounts;
  @Inject private HeldPositions held;
  @Inject private ActRepository acts;
  @Inject private TimeSource time;

  /** A person signs in; empty when refused. */
  @PermitAll
  public Optional<Admission> signIn(String typedName, char[] password) {
    var act = "SignInService.signIn";
    var account = accounts.locked(username(typedName)).filter(each -> !each.isProgram());
    if (account.isEmpty()) {
      PasswordHash.matches(password, PasswordHash.OF_NOBODY);
      return refused(act, nobody());
    }
    var known = account.get();
    if (!known.admits(password, time.now())) {
      return refused(act, actor(known.username()));
    }
    write(act, Outcome.DONE, actor(known.username()));
    return Optional.of(admission(known));
  }

  /**
   * A program calls the REST door with its own key; empty when refused. A key cannot be guessed, so
   * failures are not counted: nobody can lock a program out by naming it.
   */
  @PermitAll
  public Optional<Admission> signInProgram(String name, char[] key) {
    var account = accounts.ofName(username(name)).filter(Account::isProgram);
    if (account.isEmpty()) {
      return refused("SignInService.signInProgram", nobody());
    }
    var known = account.get();
    return known.opensWith(key)
        ? Optional.of(Admission.ofProgram(known.username()))
        : refused("SignInService.signInProgram", actor(known.username()));
  }

  /** Writes down that the caller left. */
  @RolesAllowed(ANYONE)
  public void signOut() {
    var username = Caller.name();
    write("SignInService.signOut", Outcome.DONE, actor(username));
  }

  /**
   * Changes the caller's own password.
   *
   * @return false when the present password is wrong, which counts as a failed sign-in
   * @throws PasswordTooShort see {@link PasswordRules}, as all refusals of the new one
   */
  @RolesAllowed(ANYONE)
  public boolean changePassword(char[] present, char[] wanted) {
    var account = accounts.locked(Caller.name()).orElseThrow();
    var right = account.admits(present, time.now());
    if (right) {
      account.change(wanted);
    }
    write(
        "SignInService.changePassword",
        right ? Outcome.DONE : Outcome.REFUSED,
        actor(account.username()));
    return right;
  }

  private Optional<Admission> refused(String act, Actor actor) {
    write(act, Outcome.REFUSED, actor);
    return Optional.empty();
  }

  /** An unknown name is not written down: it is often a password typed in the wrong field. */
  private static Actor nobody() {
    return named(Caller.ANONYMOUS);
  }

  private Admission admission(Account account) {
    if (account.mustChange()) {
      return Admission.toChangePassword(account.username());
    }
    return new Admission(
        account.username(),
        held.actors(account.username(), time.today()).stream()
            .map(Actor::role)
            .collect(Collectors.toSet()));
  }

  private void write(String act, Outcome outcome, Actor actor) {
    acts.add(List.of(ActEntry.of(act, outcome, actor, null)));
  }

  private Actor actor(String username) {
    return held.actors(username, time.today()).stream()
        .findFirst()
        .or(() -> held.apiClient(username, time.today()))
        .orElseGet(() -> named(username));
  }

  private static Actor named(String username) {
    return new Actor(username, 0, 0, "", 0, null, "", 0);
  }

  /** As kept: small letters and Latin digits, whichever keyboard was used. */
  static String username(String typed) {
    var name = new StringBuilder();
    Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
        .forEach(name::appendCodePoint);
    return name.toString();
  }
}
