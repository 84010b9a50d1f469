package org.rutba.register;

import static org.rutba.platform.Roles.ADMINISTRATOR;
import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.BOARD_MEMBER;
import static org.rutba.platform.Roles.BOARD_SECRETARY;
import static org.rutba.platform.Roles.EVIDENCE_REVIEWER;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.LICENCE_OFFICER;
import static org.rutba.platform.Roles.MINISTER;
import static org.rutba.platform.Roles.REGULATION_OFFICER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;
import static org.rutba.platform.Roles.TEACHER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.List;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.platform.Actor;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.RecordedName;
import org.rutba.platform.TimeSource;

/**
 * The register for people: finding teachers, reading a record, keeping the organisation tree.
 * Everyone sees the subtree of the position acted in, a teacher the own record only.
 */
@Stateless
@DenyAll
public class RegisterService {
  private @Inject TeacherRepository teachers;
  private @Inject RankRepository ranks;
  private @Inject PayRightRepository payRights;
  private @Inject UnitRepository units;
  private @Inject NumberRepository numbers;
  private @Inject DepartureRepository departures;
  private @Inject Provider<Actor> actor;
  private @Inject TimeSource time;
  private @Inject ActRecord act;

  @RolesAllowed({
    SCHOOL_LEADER,
    TEACHER,
    EVIDENCE_REVIEWER,
    BOARD_SECRETARY,
    BOARD_MEMBER,
    HR_OFFICER,
    MINISTER,
    REGULATION_OFFICER,
    LICENCE_OFFICER,
    AUDITOR,
    ADMINISTRATOR
  })
  public TeacherList teachers(TeacherFilter filter, Page page) {
    return teachers.list(filter, page, actor.get(), time.today());
  }

  /**
   * The caller's own record. It takes no argument: nobody else's can be asked for.
   *
   * @throws OutsideScope when the person is no teacher
   */
  @RolesAllowed(TEACHER)
  @OfficialAct
  public TeacherSheet own() {
    var head =
        teachers
            .ofPerson(actor.get().personId())
            .orElseThrow(() -> new OutsideScope("teacher", actor.get().username()));
    act.about("teacher", head.personnelNumber());
    return shown(head);
  }

  /** A record as it is shown. Who looked at it is written down. */
  @RolesAllowed({
    SCHOOL_LEADER,
    TEACHER,
    EVIDENCE_REVIEWER,
    BOARD_SECRETARY,
    BOARD_MEMBER,
    HR_OFFICER,
    MINISTER,
    AUDITOR,
    ADMINISTRATOR
  })
  @OfficialAct
  public TeacherSheet sheet(long teacherId) {
    var head = teachers.head(teacherId, actor.get());
    act.about("teacher", head.personnelNumber());
    return shown(head);
  }

  /**
   * The record of a number as it is shown, whichever it bears now. Who looked at it is written
   * down.
   *
   * @param number borne now or before, of this record or of one merged into it
   */
  @RolesAllowed({
    SCHOOL_LEADER,
    TEACHER,
    EVIDENCE_REVIEWER,
    BOARD_SECRETARY,
    BOARD_MEMBER,
    HR_OFFICER,
    MINISTER,
    AUDITOR,
    ADMINISTRATOR
  })
  @OfficialAct
  public TeacherSheet numbered(String number) {
    var head = teachers.head(ofNumber(number), actor.get());
    act.about("teacher", head.personnelNumber());
    return shown(head);
  }

  /** Which record a number leads to, whichever it bears now. */
  @RolesAllowed({
    SCHOOL_LEADER,
    TEACHER,
    EVIDENCE_REVIEWER,
    BOARD_SECRETARY,
    BOARD_MEMBER,
    HR_OFFICER,
    MINISTER,
    AUDITOR,
    ADMINISTRATOR
  })
  public long ofNumber(String number) {
    return teachers
        .ofNumber(actor.get().jurisdiction(), number)
        .filter(head -> teachers.sees(actor.get(), head))
        .map(TeacherHead::id)
        .orElseThrow(() -> new OutsideScope("teacher", number));
  }

  private TeacherSheet shown(TeacherHead head) {
    return new TeacherSheet(
        head,
        ranks.rankOn(head.id(), time.today()).orElse(null),
        ranks.history(head.id()),
        ranks.historyAsFirstRecorded(head.id()),
        ranks.entries(head.id()),
        payRights.on(head.id(), time.today()).orElse(null),
        numbers.former(head.id()),
        departures.of(head.id()));
  }

  /** What the ministry knew of a teacher's ranks at a moment. */
  @RolesAllowed({
    SCHOOL_LEADER,
    TEACHER,
    EVIDENCE_REVIEWER,
    BOARD_SECRETARY,
    BOARD_MEMBER,
    HR_OFFICER,
    MINISTER,
    AUDITOR,
    ADMINISTRATOR
  })
  public List<RankPeriod> ranksAsKnown(long teacherId, Instant moment) {
    teachers.head(teacherId, actor.get());
    return ranks.historyAsKnown(teacherId, moment);
  }

  /** The actor's unit and all below it, parents first. */
  @RolesAllowed({
    SCHOOL_LEADER,
    EVIDENCE_REVIEWER,
    BOARD_SECRETARY,
    BOARD_MEMBER,
    HR_OFFICER,
    MINISTER,
    REGULATION_OFFICER,
    LICENCE_OFFICER,
    AUDITOR,
    ADMINISTRATOR
  })
  public List<UnitHead> units() {
    return units.subtree(actor.get().unitId());
  }

  /**
   * Units of the actor's scope, parents first.
   *
   * @param words a code or part of a name; null for all
   */
  @RolesAllowed(ADMINISTRATOR)
  public List<UnitHead> units(String words, Page page) {
    return units.list(words, actor.get().unitPath(), page);
  }

  /** How many units {@link #units(String, Page)} finds in all. */
  @RolesAllowed(ADMINISTRATOR)
  public long unitCount(String words) {
    return units.count(words, actor.get().unitPath());
  }

  /** A unit within the actor's scope. */
  @RolesAllowed({
    SCHOOL_LEADER,
    EVIDENCE_REVIEWER,
    BOARD_SECRETARY,
    BOARD_MEMBER,
    HR_OFFICER,
    MINISTER,
    REGULATION_OFFICER,
    LICENCE_OFFICER,
    AUDITOR,
    ADMINISTRATOR
  })
  public UnitHead unit(long unitId) {
    var unit = units.unit(unitId);
    if (!actor.get().sees(unit.path())) {
      throw new OutsideScope("unit", Long.toString(unitId));
    }
    return unit;
  }

  @RolesAllowed({HR_OFFICER, AUDITOR, ADMINISTRATOR})
  public List<AreaPeriod> areas(long unitId) {
    return units.areas(unit(unitId).id());
  }

  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public UnitHead openUnit(OpenUnit opened) {
    var parent = unit(opened.parentId());
    act.about("unit", opened.code());
    if (units.ofCode(parent.jurisdiction(), opened.code()).isPresent()) {
      throw new UnitCodeTaken(opened.code());
    }
    return units.add(Unit.under(units.get(parent.id()), opened));
  }

  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public void renameUnit(RenameUnit renamed) {
    var before = unit(renamed.unitId());
    act.about("unit", before.code()).because(renamed.reason());
    var unit = units.get(before.id());
    if (!unit.isAtVersion(renamed.version())) {
      throw new ChangedMeanwhile(null, null);
    }
    unit.rename(renamed.name(), renamed.nameLatin());
  }

  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public void setArea(SetArea area) {
    var head = unit(area.unitId());
    act.about("unit", head.code()).because(area.reason());
    if (!units.get(head.id()).isSchool()) {
      throw new AreaOfSchoolsOnly(new RecordedName(head.name(), head.nameLatin()));
    }
    if (area.to() != null && !area.to().isAfter(area.from())) {
      throw new EndsBeforeItBegins(area.from(), area.to());
    }
    if (units.areaSet(area)) {
      throw new AreaAlreadySet(area.area(), area.from());
    }
    units.addArea(area);
  }

  /** Closes a unit from today on; nobody acts in it any more. */
  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public void closeUnit(CloseUnit closed) {
    var head = unit(closed.unitId());
    act.about("unit", head.code()).because(closed.reason());
    var unit = units.get(head.id());
    if (!unit.isAtVersion(closed.version())) {
      throw new ChangedMeanwhile(null, null);
    }
    if (head.parentId() == 0 || !units.isEmpty(head.id(), time.today())) {
      throw new UnitNotEmpty(head.name());
    }
    unit.close(time.today());
  }
}
