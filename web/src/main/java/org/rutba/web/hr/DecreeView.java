package org.rutba.web.hr;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.rutba.decree.CorrectDecree;
import org.rutba.decree.DecreeLine;
import org.rutba.decree.DecreeService;
import org.rutba.decree.DecreeSheet;
import org.rutba.decree.DecreeStatus;
import org.rutba.decree.OrderType;
import org.rutba.decree.PayLineRow;
import org.rutba.decree.RevokeDecree;
import org.rutba.decree.served.ServedService;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Format;
import org.rutba.web.ui.Problems;

/** One decree, and the acts that take its place or its force. */
@Named
@RequestScoped
public class DecreeView {

  @EJB private DecreeService decrees;
  @EJB private ServedService served;
  @Inject private Asked asked;
  @Inject private Problems problems;
  @Inject private Format format;

  private DecreeSheet sheet;
  private DecreeLine restored;
  private LocalDate effectiveOn;

  /** Where a decree is shown. */
  static String address(String number) {
    return "/hr/decree?faces-redirect=true&number=" + number;
  }

  public DecreeSheet getSheet() {
    if (sheet == null) {
      sheet = decrees.decree(asked.text("number"));
    }
    return sheet;
  }

  /** The day it was served on; null while it is not. */
  public LocalDate getServedOn() {
    var stands = served.served(getSheet().line().number()).stands();
    return stands == null ? null : stands.servedOn();
  }

  /** Whether it stands and gives a rank: only such a decree is corrected or revoked. */
  public boolean isMendable() {
    var line = getSheet().line();
    return line.status() == DecreeStatus.VALID && line.orderType() != OrderType.RANK_REVOCATION;
  }

  /** The decree that stands again if this one is revoked; null where none does. */
  public DecreeLine getRestored() {
    var line = getSheet().line();
    if (restored == null && line.orderType() == OrderType.RANK_CORRECTION) {
      restored = decrees.decree(getSheet().earlierNumber()).line();
    }
    return restored;
  }

  /** What is paid from now on. */
  public List<PayLineRow> getStanding() {
    return getSheet().pay().stream().filter(line -> line.kind().lasting()).toList();
  }

  /** The lines of months gone by, owed or taken back. */
  public List<PayLineRow> getArrears() {
    return getSheet().pay().stream().filter(line -> !line.kind().lasting()).toList();
  }

  /** All the months gone by; less than nothing where more is taken back. */
  public BigDecimal getOwed() {
    return getArrears().stream().map(PayLineRow::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public LocalDate getEffectiveOn() {
    return effectiveOn == null ? getSheet().line().effectiveOn() : effectiveOn;
  }

  public void setEffectiveOn(LocalDate day) {
    effectiveOn = day;
  }

  /** Prepares the decree that takes this one's place; it is issued on its own page. */
  public String correct() {
    var number = getSheet().line().number();
    var draft = decrees.correct(new CorrectDecree(number, effectiveOn, asked.text("reason")));
    problems.done("hr.correct.done", format.digits(number));
    return "/hr/draft?faces-redirect=true&id=" + draft;
  }

  /** Takes its force, today. */
  public String revoke() {
    var number = getSheet().line().number();
    var issued = decrees.revoke(new RevokeDecree(number, asked.text("reason")));
    problems.done("hr.revoke.done", format.digits(number), format.digits(issued.number()));
    return address(issued.number());
  }
}
