package org.rutba.request;

import static org.rutba.platform.Roles.ADMINISTRATOR;
import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.REGULATION_OFFICER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.platform.Actor;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.TimeSource;
import org.rutba.register.UnitRepository;
import org.rutba.regulation.RegulationRepository;
import org.rutba.rules.law.LastDay;

/** Application windows, set by the ministry for all and by a province for itself. */
@Stateless
@DenyAll
public class WindowService {
  private static final String SUBJECT = "application-window";

  @Inject WindowRepository windows;
  @Inject UnitRepository units;
  @Inject RegulationRepository regulations;
  @Inject TimeSource time;
  @Inject Provider<Actor> actor;
  @Inject ActRecord record;

  /** Windows that concern the actor's subtree, those of units above included, latest first. */
  @RolesAllowed({HR_OFFICER, REGULATION_OFFICER, ADMINISTRATOR, AUDITOR})
  public List<ApplicationWindow> windows() {
    return windows.around(actor.get().unitPath());
  }

  /** How the last day of a window is read in the actor's jurisdiction. */
  @RolesAllowed({HR_OFFICER, REGULATION_OFFICER, ADMINISTRATOR, AUDITOR})
  public LastDay lastDay() {
    return regulations.lastDay(actor.get().jurisdiction(), time.today());
  }

  /** The window today lies in for the actor's unit, or the next one; empty where none is set. */
  @RolesAllowed({SCHOOL_LEADER, HR_OFFICER})
  public Optional<ApplicationWindow> nearest() {
    return windows.of(actor.get().unitPath()).nearest(time.today());
  }

  /**
   * Sets a window.
   *
   * @throws OutsideScope the unit lies outside the actor's subtree
   * @throws WindowDaysDisorderly it would close before it opens, or take late ones before it closes
   */
  @OfficialAct
  @RolesAllowed({HR_OFFICER, REGULATION_OFFICER})
  public long open(OpenWindow window) {
    var unit = units.unit(window.unitId() == 0 ? actor.get().unitId() : window.unitId());
    record.about(SUBJECT, unit.code()).because(window.reason());
    if (!actor.get().sees(unit.path())) {
      throw new OutsideScope("unit", Long.toString(window.unitId()));
    }
    requireOrder(window.opensOn(), window.closesOn(), window.lateUntil(), window.lateFiler());
    return windows.add(
        new OpenWindow(
            unit.id(),
            window.name(),
            window.opensOn(),
            window.closesOn(),
            window.lateUntil(),
            window.lateFiler(),
            window.reason()));
  }

  /**
   * Gives a window other last days: closes it early, or later than announced.
   *
   * @throws ChangedMeanwhile somebody moved it since the list was read
   */
  @OfficialAct
  @RolesAllowed({HR_OFFICER, REGULATION_OFFICER})
  public void move(MoveWindow moved) {
    var window =
        windows
            .lock(moved.id())
            .orElseThrow(() -> new OutsideScope(SUBJECT, Long.toString(moved.id())));
    var unit = units.unit(window.unitId());
    record.about(SUBJECT, unit.code()).because(moved.reason());
    if (!actor.get().sees(unit.path())) {
      throw new OutsideScope(SUBJECT, Long.toString(moved.id()));
    }
    if (window.version() != moved.version()) {
      throw new ChangedMeanwhile(null, null);
    }
    requireOrder(window.opensOn(), moved.closesOn(), moved.lateUntil(), moved.lateFiler());
    windows.move(moved);
  }

  private static void requireOrder(
      LocalDate opens, LocalDate closes, LocalDate late, String filer) {
    if (closes.isBefore(opens)
        || (late != null && !late.isAfter(closes))
        || (late == null) != (filer == null)) {
      throw new WindowDaysDisorderly();
    }
  }
}
