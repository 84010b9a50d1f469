package org.rutba.identity;

import static org.rutba.platform.Roles.ADMINISTRATOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.RecordedName;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.register.NationalNumbers;
import org.rutba.register.UnitRepository;

/** What an administrator keeps: persons, accounts, positions and who holds them. */
@Stateless
@DenyAll
public class AccountService {
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");
  private static final int SHORTEST_KEY = 43;
  private static final Set<String> OF_POSITIONS =
      Set.of(
          Roles.SCHOOL_LEADER,
          Roles.TEACHER,
          Roles.EVIDENCE_REVIEWER,
          Roles.BOARD_SECRETARY,
          Roles.BOARD_MEMBER,
          Roles.HR_OFFICER,
          Roles.MINISTER,
          Roles.REGULATION_OFFICER,
          Roles.LICENCE_OFFICER,
          Roles.AUDITOR,
          Roles.ADMINISTRATOR);

  @Inject private AccountRepository accounts;
  @Inject private PositionRepository positions;
  @Inject private UnitRepository units;
  @Inject private TimeSource time;
  @Inject private Provider<Actor> actor;
  @Inject private ActRecord act;

  /**
   * @return the person's id
   */
  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public long registerPerson(RegisterPerson registered) {
    var person = record(registered);
    act.about("person", Long.toString(person.id()));
    return person.id();
  }

  /** The person is recorded and given an account in one act, or neither. */
  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public void admit(AdmitPerson admitted) {
    act.about("account", admitted.username());
    free(admitted.username());
    var password = admitted.password().toCharArray();
    PasswordRules.check(admitted.username(), password);
    var person = record(admitted.person());
    accounts.add(Account.ofPerson(admitted.username(), person.id(), password, true));
  }

  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public void openAccount(OpenAccount opened) {
    act.about("account", opened.username());
    inJurisdiction(accounts.person(opened.personId()).jurisdiction());
    free(opened.username());
    var password = opened.password().toCharArray();
    PasswordRules.check(opened.username(), password);
    accounts.add(
        Account.ofPerson(opened.username(), opened.personId(), password, opened.mustChange()));
  }

  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public void resetPassword(ResetPassword reset) {
    act.about("account", reset.username()).because(reset.reason());
    var account = accounts.locked(reset.username()).filter(each -> !each.isProgram());
    seen(account.orElseThrow(() -> new OutsideScope("account", reset.username())))
        .reset(reset.password().toCharArray());
  }

  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public void closeAccount(String username, String reason) {
    act.about("account", username).because(given(reason));
    seen(accounts.locked(username).orElseThrow(() -> new OutsideScope("account", username)))
        .close();
  }

  /**
   * @return the position's id
   */
  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public long openPosition(OpenPosition opened) {
    within(opened.unitId());
    if (!OF_POSITIONS.contains(opened.role())) {
      throw new RoleOfNoPosition(opened.role());
    }
    var id = positions.open(opened);
    act.about("position", Long.toString(id));
    return id;
  }

  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public void appoint(AppointHolder appointment) {
    act.about("position", Long.toString(appointment.positionId()));
    var position = positions.get(appointment.positionId());
    within(position.unitId());
    if (positions.abolishedOn(position.id()) != null) {
      throw new PositionAbolished(position.title());
    }
    inJurisdiction(accounts.person(appointment.personId()).jurisdiction());
    if (appointment.to() != null && appointment.to().isBefore(appointment.from())) {
      throw new HoldingEndsBeforeItBegins(appointment.from(), appointment.to());
    }
    if (positions.isOccupied(appointment)) {
      throw new PositionOccupied(new RecordedName(position.title(), position.titleLatin()));
    }
    positions.appoint(appointment);
  }

  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public void endHolding(EndHolding ended) {
    act.about("position", Long.toString(ended.positionId())).because(given(ended.reason()));
    within(positions.get(ended.positionId()).unitId());
    if (positions.end(ended) == 0) {
      throw new PositionNotHeld(ended.positionId());
    }
  }

  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public void abolish(AbolishPosition abolished) {
    var id = abolished.positionId();
    act.about("position", Long.toString(id)).because(given(abolished.reason()));
    var position = positions.get(id);
    within(position.unitId());
    if (positions.abolishedOn(id) != null) {
      throw new PositionAbolished(position.title());
    }
    positions.abolish(id, time.today());
  }

  /**
   * @return the program's key, which is kept nowhere and cannot be shown again
   */
  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public String openApiClient(OpenApiClient opened) {
    act.about("account", opened.username());
    within(opened.unitId());
    free(opened.username());
    var key = opened.key() == null ? PasswordHash.newProgramKey() : opened.key();
    if (key.length() < SHORTEST_KEY) {
      throw new ApiKeyTooShort(SHORTEST_KEY);
    }
    var account = accounts.add(Account.ofProgram(opened.username(), key));
    accounts.admitProgram(account, opened.name(), opened.unitId(), opened.resultSource());
    return key;
  }

  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public void declareRelatives(DeclareRelatives declared) {
    act.about("person", Long.toString(declared.personId()));
    inJurisdiction(accounts.person(declared.personId()).jurisdiction());
    inJurisdiction(accounts.person(declared.otherId()).jurisdiction());
    accounts.declareRelatives(declared.personId(), declared.otherId(), declared.relation());
  }

  /**
   * Accounts whose person holds or held something within the actor's scope, by user name.
   *
   * @param words part of a user name or of a name; null for all
   */
  @RolesAllowed(ADMINISTRATOR)
  public List<AccountLine> accounts(String words, Page page) {
    return accounts.list(words, actor.get(), page);
  }

  /**
   * The positions within the actor's scope and who holds them today, from the top of the
   * organisation down.
   *
   * @param words part of a title, of a unit's name or of a holder's name; null for all
   */
  @RolesAllowed(ADMINISTRATOR)
  public List<PositionHolding> positions(String words, Page page) {
    return positions.list(words, actor.get(), time.today(), page);
  }

  /** How many lines {@link #positions} finds in all. */
  @RolesAllowed(ADMINISTRATOR)
  public long positionCount(String words) {
    return positions.count(words, actor.get(), time.today());
  }

  /** A position within the actor's scope, with everybody who held it. */
  @RolesAllowed(ADMINISTRATOR)
  public PositionSheet position(long positionId) {
    var position = positions.get(positionId);
    within(position.unitId());
    return new PositionSheet(
        position, positions.abolishedOn(positionId), positions.terms(positionId));
  }

  /**
   * Persons of the actor's scope, and those who have no place yet, by family name.
   *
   * @param words a national code, or part of a name
   */
  @RolesAllowed(ADMINISTRATOR)
  public List<PersonLine> persons(String words, Page page) {
    return accounts.persons(words, actor.get(), page);
  }

  /** A person {@link #persons} would find. */
  @RolesAllowed(ADMINISTRATOR)
  public PersonLine person(long personId) {
    return accounts
        .person(personId, actor.get())
        .orElseThrow(() -> new OutsideScope("person", Long.toString(personId)));
  }

  /** How many lines {@link #accounts} finds in all. */
  @RolesAllowed(ADMINISTRATOR)
  public long accountCount(String words) {
    return accounts.count(words, actor.get());
  }

  private Person record(RegisterPerson registered) {
    inJurisdiction(registered.jurisdiction());
    var code = registered.nationalCode();
    if (code != null) {
      if (!NationalNumbers.proper(registered.jurisdiction(), code)) {
        throw new NationalCodeImproper(code);
      }
      if (accounts.isCodeTaken(registered.jurisdiction(), code)) {
        throw new PersonKnownAlready(code);
      }
    }
    return accounts.add(new Person(registered.jurisdiction(), code, registered.name()));
  }

  private static String given(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new ReasonForOfficeMissing();
    }
    return reason.strip();
  }

  private Account seen(Account account) {
    if (!accounts.isSeen(account, actor.get())) {
      throw new OutsideScope("account", account.username());
    }
    return account;
  }

  private void free(String username) {
    if (!USERNAME.matcher(username).matches()) {
      throw new UserNameImproper(username);
    }
    if (accounts.isTaken(username)) {
      throw new UserNameTaken(username);
    }
  }

  private void within(long unitId) {
    if (!actor.get().sees(units.unit(unitId).path())) {
      throw new OutsideScope("unit", Long.toString(unitId));
    }
  }

  private void inJurisdiction(String jurisdiction) {
    if (!actor.get().jurisdiction().equals(jurisdiction)) {
      throw new OutsideScope("jurisdiction", jurisdiction);
    }
  }
}
