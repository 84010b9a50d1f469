package org.rutba.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.rutba.identity.AbolishPosition;
import org.rutba.identity.AccountService;
import org.rutba.identity.AppointHolder;
import org.rutba.identity.EndHolding;
import org.rutba.identity.HolderTerm;
import org.rutba.identity.PersonLine;
import org.rutba.identity.PositionLine;
import org.rutba.identity.PositionSheet;
import org.rutba.platform.Page;
import org.rutba.platform.TimeSource;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Names;
import org.rutba.web.ui.Problems;

/** One position: who held it, appointing to it, ending what is held. */
@Named
@RequestScoped
public class PositionView {

  private static final int MOST = 20;

  @EJB private AccountService accounts;
  @Inject private Asked asked;
  @Inject private Problems problems;
  @Inject private Names names;
  @Inject private TimeSource time;

  private PositionSheet sheet;
  private PersonLine chosen;
  private List<PersonLine> found = List.of();
  private LocalDate from;
  private LocalDate to;
  private String reason;

  /** Where a position is shown. */
  static String address(long id) {
    return "/admin/position?faces-redirect=true&id=" + id;
  }

  @PostConstruct
  void read() {
    sheet = accounts.position(asked.number("id"));
    if (asked.number("person") != 0) {
      chosen = accounts.person(asked.number("person"));
    } else if (isSearched()) {
      found = accounts.persons(asked.text("q"), Page.first(MOST));
    }
  }

  public String appoint() {
    accounts.appoint(new AppointHolder(sheet.position().id(), chosen.id(), from, to));
    problems.done("admin.appoint.done", names.of(chosen.name(), chosen.nameLatin()));
    return address(sheet.position().id());
  }

  public String end() {
    accounts.endHolding(new EndHolding(sheet.position().id(), chosen.id(), to, reason));
    problems.done("admin.end.done");
    return address(sheet.position().id());
  }

  public String abolish() {
    accounts.abolish(new AbolishPosition(sheet.position().id(), reason));
    problems.done("admin.position.abolish.done");
    return address(sheet.position().id());
  }

  /** Whether the holding has days left, so that it can be ended. */
  public boolean lasting(HolderTerm term) {
    return sheet.abolishedOn() == null && term.lastsUntil(time.today());
  }

  public PositionSheet getSheet() {
    return sheet;
  }

  public PositionLine getPosition() {
    return sheet.position();
  }

  /** The person the page is about; null while none is chosen. */
  public PersonLine getChosen() {
    return chosen;
  }

  public boolean isSearched() {
    return asked.text("q") != null && asked.text("q").length() > 1;
  }

  public List<PersonLine> getFound() {
    return found;
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
