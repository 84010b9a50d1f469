package org.rutba.web.school;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.platform.OutsideScope;
import org.rutba.request.RequestLine;
import org.rutba.request.RequestService;
import org.rutba.request.RequestState;
import org.rutba.web.ui.Problems;

/** A request taken back before any board has decided it. */
@Named
@RequestScoped
public class WithdrawView {

  @EJB private RequestService requests;
  @Inject private OpenDraft address;
  @Inject private RequestLines lines;
  @Inject private Problems problems;

  private RequestLine line;
  private String reason;

  @PostConstruct
  void read() {
    var number = address.number();
    line = lines.of(number).orElseThrow(() -> new OutsideScope("request", number));
  }

  /** Withdraws the request and returns to the list it stood in. */
  public String withdraw() {
    requests.withdraw(line.number(), reason);
    problems.done("school.withdraw.done", line.number());
    return "/school/requests?faces-redirect=true&tray="
        + (isDraft() ? "drafts" : isReturned() ? "returned" : "with-the-board");
  }

  public RequestLine getLine() {
    return line;
  }

  /** Where the leader goes without withdrawing. */
  public String getBack() {
    return RequestLines.page(line);
  }

  public boolean isDraft() {
    return RequestState.DRAFT.code().equals(line.state());
  }

  private boolean isReturned() {
    return RequestState.RETURNED.code().equals(line.state());
  }

  /** Whether no board has decided it. */
  public boolean isPossible() {
    return isDraft() || isReturned() || RequestState.BEFORE_COMMITTEE.code().equals(line.state());
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
