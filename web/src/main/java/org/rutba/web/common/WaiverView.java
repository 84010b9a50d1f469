package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.discretion.DecideWaiver;
import org.rutba.discretion.WaiverService;
import org.rutba.discretion.WaiverSheet;
import org.rutba.rules.judgement.Finding;
import org.rutba.web.ui.Problems;

/** A waiver: its condition, the power, and the holder's decision. */
@Named
@RequestScoped
public class WaiverView {
  @EJB private WaiverService waivers;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private WaiverSheet sheet;
  private String reason;

  @PostConstruct
  void read() {
    sheet = waivers.sheet(asked.number("id"));
  }

  public String decide() {
    var deed = asked.text("deed");
    if (deed == null) {
      problems.addAt("deed-grant", "common.waiver.decide.missing");
      return null;
    }
    waivers.decide(
        new DecideWaiver(
            sheet.line().id(), (int) asked.number("version"), deed.equals("grant"), reason));
    problems.done(
        deed.equals("grant") ? "common.waiver.granted-done" : "common.waiver.refused-done");
    return here();
  }

  public String withdraw() {
    waivers.withdraw(sheet.line().id());
    problems.done("common.waiver.withdrawn-done");
    return here();
  }

  public WaiverSheet getSheet() {
    return sheet;
  }

  /** What the condition stands at today; null where it is not asked any more. */
  public Finding getFinding() {
    return sheet.judgement().findings().stream()
        .filter(one -> one.requirement().equals(sheet.line().requirement()))
        .findFirst()
        .orElse(null);
  }

  public boolean isPromotion() {
    return sheet.line().act().equals("promotion");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  private String here() {
    return "/common/waiver?faces-redirect=true&id=" + sheet.line().id();
  }
}
