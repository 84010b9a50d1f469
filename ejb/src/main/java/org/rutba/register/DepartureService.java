package org.rutba.register;

import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.HR_OFFICER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Optional;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.platform.Actor;
import org.rutba.platform.TimeSource;

/** Registering that a teacher moved, went on leave, retired, died or left the category. */
@Stateless
@DenyAll
public class DepartureService {
  private @Inject DepartureRepository departures;
  private @Inject TeacherRepository teachers;
  private @Inject UnitRepository units;
  private @Inject Provider<Actor> actor;
  private @Inject TimeSource time;
  private @Inject ActRecord act;
  private @Inject Event<TeacherDeparted> departed;

  /**
   * Registers a departure; what follows for an open case follows at once.
   *
   * @throws ServiceEndedBefore the teacher retired or died before
   * @throws DepartureInFuture the day is still to come
   * @throws NoSuchUnitToMoveTo no open unit has the code, or the teacher serves there already
   * @throws EndsBeforeItBegins a leave would end before it begins
   * @throws ExitNotGranted no board granted the exit from the category, or it is registered
   * @throws ExitBeforeDecision the exit would hold from before the board granted it
   */
  @OfficialAct
  @RolesAllowed(HR_OFFICER)
  public void registerDeparture(RegisterDeparture departure) {
    teachers.head(departure.teacherId(), actor.get());
    var teacher = teachers.lock(departure.teacherId());
    act.about("teacher", teacher.personnelNumber())
        .within(teacher.unitPath())
        .because(departure.reason());
    if (teacher.retiredOn() != null) {
      throw new ServiceEndedBefore(teacher.personnelNumber(), teacher.retiredOn());
    }
    if (departure.on().isAfter(time.today())) {
      throw new DepartureInFuture(departure.on());
    }
    if (departure.until() != null && departure.until().isBefore(departure.on())) {
      throw new EndsBeforeItBegins(departure.on(), departure.until());
    }
    var to = departure.kind() == Departure.MOVE ? destination(departure, teacher) : null;
    var exit = departure.kind() == Departure.CATEGORY_EXIT ? granted(departure, teacher) : null;
    departures.add(departure, teacher.unitId(), to, exit);
    departed.fire(
        new TeacherDeparted(
            teacher.id(), departure.kind(), departure.on(), to, departure.reason().strip()));
  }

  private CategoryExit granted(RegisterDeparture departure, TeacherHead teacher) {
    var exit =
        departures
            .exitToRegister(teacher.id())
            .orElseThrow(() -> new ExitNotGranted(teacher.personnelNumber()));
    if (departure.on().isBefore(exit.decidedOn())) {
      throw new ExitBeforeDecision(departure.on(), exit.decidedOn());
    }
    return exit;
  }

  /** The exit from the category that a board granted a teacher, waiting to be registered. */
  @RolesAllowed(HR_OFFICER)
  public Optional<CategoryExit> exitToRegister(long teacherId) {
    return departures.exitToRegister(teachers.head(teacherId, actor.get()).id());
  }

  private Long destination(RegisterDeparture departure, TeacherHead teacher) {
    var code = departure.toUnitCode() == null ? "" : departure.toUnitCode().strip();
    return units
        .ofCode(teacher.jurisdiction(), code)
        .filter(unit -> unit.closedOn() == null && unit.id() != teacher.unitId())
        .map(UnitHead::id)
        .orElseThrow(() -> new NoSuchUnitToMoveTo(code));
  }

  /** A teacher's departures, latest first. */
  @RolesAllowed({HR_OFFICER, AUDITOR})
  public List<DepartureLine> departures(long teacherId) {
    return departures.of(teachers.head(teacherId, actor.get()).id());
  }
}
