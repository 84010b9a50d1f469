package org.rutba.web.committee;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.committee.DocketItemLine;
import org.rutba.committee.DocketService;
import org.rutba.platform.OutsideScope;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/** The page on which a member steps aside from one teacher of a list. */
@Named
@RequestScoped
public class DocketRecuseView {

  @EJB private DocketService dockets;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private DocketItemLine item;
  private String reason;

  public String getNumber() {
    return asked.text("number");
  }

  /**
   * @throws OutsideScope no such teacher is on the list, or no list of this number lies here
   */
  public DocketItemLine getItem() {
    if (item == null) {
      item = dockets.item(getNumber(), teacher());
    }
    return item;
  }

  private long teacher() {
    var asked = this.asked.text("teacher");
    if (asked == null || !asked.matches("[0-9]{1,18}")) {
      throw new OutsideScope("teacher", asked == null ? "" : asked);
    }
    return Long.parseLong(asked);
  }

  /** Whether the form has just been sent: it is read then even where it will not be shown again. */
  public boolean isSent() {
    var faces = FacesContext.getCurrentInstance();
    return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  public String recuse() {
    dockets.recuse(getNumber(), teacher(), reason);
    problems.done("run.recuse.done");
    return "/committee/run?faces-redirect=true&number=" + getNumber();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
