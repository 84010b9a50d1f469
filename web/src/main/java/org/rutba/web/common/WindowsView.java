package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.register.RegisterService;
import org.rutba.register.UnitHead;
import org.rutba.request.ApplicationWindow;
import org.rutba.request.MoveWindow;
import org.rutba.request.OpenWindow;
import org.rutba.request.WindowService;
import org.rutba.web.ui.Problems;
import org.rutba.web.ui.SignedIn;

/** Application windows: those set, a new one, and other last days for one of them. */
@Named
@RequestScoped
public class WindowsView {
  private static final String BACK = "/common/windows?faces-redirect=true";

  @EJB private WindowService service;
  @EJB private RegisterService register;
  @Inject private SignedIn person;
  @Inject private TimeSource time;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private List<ApplicationWindow> windows;
  private ApplicationWindow chosen;
  private String name;
  private LocalDate opensOn;
  private LocalDate closesOn;
  private LocalDate lateUntil;
  private String reason;

  @PostConstruct
  void read() {
    windows = service.windows();
    var wanted = asked.number("window");
    if (wanted != 0) {
      chosen =
          windows.stream()
              .filter(window -> window.id() == wanted)
              .findFirst()
              .orElseThrow(() -> new OutsideScope("application-window", Long.toString(wanted)));
      closesOn = chosen.closesOn();
      lateUntil = chosen.lateUntil();
    }
  }

  public List<ApplicationWindow> getWindows() {
    return windows;
  }

  /** {@code open}, {@code late}, {@code ahead} or {@code closed} today. */
  public String state(ApplicationWindow window) {
    return window.stateOn(time.today());
  }

  /** How the last day of a window is read: {@code inclusive} or {@code exclusive}. */
  public String getReading() {
    return service.lastDay().code();
  }

  public boolean isMaySet() {
    return person.holds(Roles.HR_OFFICER) || person.holds(Roles.REGULATION_OFFICER);
  }

  /** Whether the window is of a unit in the actor's own subtree, and not of one above. */
  public boolean mayMove(ApplicationWindow window) {
    return isMaySet() && getUnits().stream().anyMatch(unit -> unit.id() == window.unitId());
  }

  /** Offices windows are set for; a school has none of its own. */
  public List<UnitHead> getUnits() {
    return register.units().stream().filter(unit -> !"school".equals(unit.kind())).toList();
  }

  public String open() {
    service.open(
        new OpenWindow(
            asked.number("unit"), name, opensOn, closesOn, lateUntil, lateFiler(), reason));
    problems.done("common.windows.opened");
    return BACK;
  }

  public String move() {
    service.move(
        new MoveWindow(
            chosen.id(), (int) asked.number("version"), closesOn, lateUntil, lateFiler(), reason));
    problems.done("common.windows.moved");
    return BACK;
  }

  private String lateFiler() {
    return lateUntil == null ? null : asked.text("filer");
  }

  /** Who may file late, as it was sent or stands. */
  public String getFiler() {
    var sent = asked.text("filer");
    return sent != null ? sent : chosen == null ? "school-leader" : chosen.lateFiler();
  }

  public List<String> getFilers() {
    return List.of("school-leader", "office-above");
  }

  public ApplicationWindow getChosen() {
    return chosen;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public LocalDate getOpensOn() {
    return opensOn;
  }

  public void setOpensOn(LocalDate opensOn) {
    this.opensOn = opensOn;
  }

  public LocalDate getClosesOn() {
    return closesOn;
  }

  public void setClosesOn(LocalDate closesOn) {
    this.closesOn = closesOn;
  }

  public LocalDate getLateUntil() {
    return lateUntil;
  }

  public void setLateUntil(LocalDate lateUntil) {
    this.lateUntil = lateUntil;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
