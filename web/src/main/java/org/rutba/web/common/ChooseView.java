package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.rutba.committee.ChooseMember;
import org.rutba.committee.SeatService;
import org.rutba.committee.SeatToFill;
import org.rutba.platform.TimeSource;
import org.rutba.web.ui.Problems;

/** A seat the acting office fills: somebody is searched for and chosen, for a term. */
@Named
@RequestScoped
public class ChooseView {

  @EJB private SeatService seats;
  @Inject private TimeSource time;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private SeatToFill seat;
  private LocalDate from;
  private LocalDate to;
  private String reason;

  @PostConstruct
  void read() {
    seat = seats.seatToFill(asked.text("seat"), asked.text("q"));
    from = time.today();
  }

  /** Chooses whom the form names. */
  public String choose() {
    var person = asked.number("candidate");
    if (person == 0) {
      problems.addAt("f-q", "common.choose.person.missing");
      return null;
    }
    seats.chooseMember(new ChooseMember(seat.seat(), person, from, to, reason));
    problems.done("common.choose.done");
    return "/common/inbox?faces-redirect=true";
  }

  public SeatToFill getSeat() {
    return seat;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
