package org.rutba.web.hr;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rutba.register.CategoryExit;
import org.rutba.register.Departure;
import org.rutba.register.DepartureLine;
import org.rutba.register.DepartureService;
import org.rutba.register.RegisterDeparture;
import org.rutba.request.CaseConsequence;
import org.rutba.request.CaseService;
import org.rutba.web.common.Asked;
import org.rutba.web.common.RecordHead;
import org.rutba.web.ui.Problems;

/** A teacher's departure: first what follows from it, then the act. */
@Named
@RequestScoped
public class DepartureView {

  @EJB private DepartureService departures;
  @EJB private CaseService cases;
  @Inject private RecordHead head;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private LocalDate on;
  private LocalDate until;
  private String unitCode;
  private String reason;
  private boolean checked;
  private CaseConsequence consequence;
  private Optional<CategoryExit> exit;

  /** An exit from the category only where a board granted one. */
  public List<Departure> getKinds() {
    return Arrays.stream(Departure.values())
        .filter(kind -> kind != Departure.CATEGORY_EXIT || getExit() != null)
        .toList();
  }

  /** The exit a board granted, to be registered; null for none. */
  public CategoryExit getExit() {
    if (exit == null) {
      exit = departures.exitToRegister(head.getTeacher().id());
    }
    return exit.orElse(null);
  }

  /** The kind chosen; null while none is. */
  public Departure getKind() {
    return Arrays.stream(Departure.values())
        .filter(kind -> kind.code().equals(asked.text("kind")))
        .findFirst()
        .orElse(null);
  }

  /** Shows what would follow; nothing is registered. */
  public String check() {
    if (chosen()) {
      look();
    }
    return null;
  }

  private void look() {
    checked = true;
    consequence = cases.consequence(head.getTeacher().id(), getKind(), on).orElse(null);
  }

  /** What was looked at: an act that would do anything else is not carried out. */
  public String getSeen() {
    var course = consequence == null ? "" : consequence.number() + consequence.course();
    return getKind() + " " + on + " " + course;
  }

  /** Registers the departure, if what follows from it is what was shown. */
  public String register() {
    if (!chosen()) {
      return null;
    }
    look();
    if (!getSeen().equals(asked.text("seen"))) {
      problems.add("hr.departure.changed");
      return null;
    }
    departures.registerDeparture(
        new RegisterDeparture(
            head.getTeacher().id(),
            getKind(),
            on,
            getKind() == Departure.UNPAID_LEAVE ? until : null,
            unitCode,
            reason));
    problems.done("hr.departure.done");
    return getKind() == Departure.MOVE
        ? "/common/teachers?faces-redirect=true"
        : "/common/record?faces-redirect=true&number=" + head.getTeacher().personnelNumber();
  }

  private boolean chosen() {
    if (getKind() == null) {
      problems.addAt("kind-" + Departure.MOVE.code(), "hr.departure.kind.missing");
      return false;
    }
    if (getKind() == Departure.MOVE && unitCode == null) {
      problems.addAt("departure:unit:value", "hr.departure.unit.missing");
      return false;
    }
    return true;
  }

  /** Whether what follows has been looked at. */
  public boolean isChecked() {
    return checked;
  }

  /** What becomes of the open case; null where there is none. */
  public CaseConsequence getConsequence() {
    return consequence;
  }

  public List<DepartureLine> getDepartures() {
    return departures.departures(head.getTeacher().id());
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getUnitCode() {
    return unitCode;
  }

  public void setUnitCode(String unitCode) {
    this.unitCode = unitCode;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
