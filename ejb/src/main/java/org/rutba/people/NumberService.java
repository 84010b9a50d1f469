package org.rutba.people;

import static org.rutba.platform.Roles.ADMINISTRATOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import java.util.regex.Pattern;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.identity.IdentityRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.TimeSource;
import org.rutba.register.NationalNumbers;
import org.rutba.register.NumberChange;
import org.rutba.register.NumberKind;
import org.rutba.register.NumberRepository;

/** Numbers of people that change. The old one goes on leading to the record. */
@Stateless
@DenyAll
public class NumberService {
  private static final Pattern PERSONNEL = Pattern.compile("[0-9A-Za-z][0-9A-Za-z/-]{0,31}");
  private static final Pattern NATIONAL = Pattern.compile("[0-9]{6,20}");

  private @Inject DuplicateRepository duplicates;
  private @Inject NumberRepository numbers;
  private @Inject MergeRepository merges;
  private @Inject IdentityRepository identities;
  private @Inject Provider<Actor> actor;
  private @Inject TimeSource time;
  private @Inject ActRecord act;

  /**
   * Changes a number that was given anew or recorded wrongly.
   *
   * @throws NumberImproper it cannot be right
   * @throws NumberUnchanged the person bears it already
   * @throws PersonnelNumberTaken another teacher bears or bore it
   * @throws org.rutba.people.NationalNumberTaken another person bears it
   * @throws OwnRecord it is the actor's own or a declared relative's
   */
  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public void change(ChangeNumber wanted) {
    act.about("person", Long.toString(wanted.personId())).because(wanted.reason());
    requireWords(wanted);
    merges.lock(wanted.personId(), wanted.personId());
    var me = actor.get();
    var sheet = duplicates.sheet(wanted.personId(), me, time.today());
    if (identities.areRelatives(wanted.personId(), me.personId())) {
      throw new OwnRecord();
    }
    var before = before(sheet, wanted.kind());
    var number = wanted.number() == null ? "" : wanted.number().strip();
    require(number, before, sheet, wanted.kind());
    numbers.change(
        new NumberChange(
            wanted.personId(),
            wanted.kind(),
            before,
            number,
            wanted.reason().strip(),
            wanted.evidence().strip()),
        me.personId());
    var change =
        Json.createObjectBuilder()
            .add(
                wanted.kind().code() + "-number", Json.createArrayBuilder().add(before).add(number))
            .add("evidence", wanted.evidence().strip())
            .build()
            .toString();
    act.changed(change);
    if (sheet.teacher()) {
      var borne = wanted.kind() == NumberKind.PERSONNEL ? number : sheet.person().personnelNumber();
      act.about("teacher", borne).changed(change);
    }
  }

  private static String before(PersonSheet sheet, NumberKind kind) {
    var before =
        kind == NumberKind.PERSONNEL
            ? sheet.person().personnelNumber()
            : sheet.person().nationalCode();
    if (before == null) {
      throw new OutsideScope(kind.code() + "-number", Long.toString(sheet.person().id()));
    }
    return before;
  }

  private void require(String number, String before, PersonSheet sheet, NumberKind kind) {
    var jurisdiction = actor.get().jurisdiction();
    var person = sheet.person().id();
    if (number.equals(before)) {
      throw new NumberUnchanged(number);
    }
    if (kind == NumberKind.PERSONNEL) {
      if (!PERSONNEL.matcher(number).matches()) {
        throw new NumberImproper(number);
      }
      if (numbers.personnelNumberTaken(jurisdiction, number, sheet.teacherId())) {
        throw new PersonnelNumberTaken(number);
      }
    } else {
      boolean proper =
          NATIONAL.matcher(number).matches() && NationalNumbers.proper(jurisdiction, number);
      if (!proper) {
        throw new NumberImproper(number);
      }
      if (numbers.nationalNumberTaken(jurisdiction, number, person)) {
        throw new NationalNumberTaken(number);
      }
    }
  }

  private static void requireWords(ChangeNumber wanted) {
    if (wanted.reason() == null || wanted.reason().isBlank()) {
      throw new WordsForPeopleMissing();
    }
    if (wanted.evidence() == null || wanted.evidence().isBlank()) {
      throw new EvidenceOfNumberMissing();
    }
  }
}
