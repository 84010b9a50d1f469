package org.rutba.web.school;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.committee.MatterLine;
import org.rutba.request.CaseService;
import org.rutba.request.CaseSheet;
import org.rutba.request.RequestService;
import org.rutba.web.ui.Problems;

/** The leader's answer to what a board asks. */
@Named
@RequestScoped
public class AnswerView {

  @EJB private CaseService cases;
  @EJB private RequestService requests;
  @Inject private OpenDraft address;
  @Inject private Problems problems;

  private CaseSheet sheet;
  private String text;

  @PostConstruct
  void read() {
    sheet = cases.caseSheet(address.number());
  }

  /** Sends the answer; the request returns to the same board. */
  public String send() {
    requests.answer(sheet.number(), text);
    problems.done("school.answer.sent", sheet.number());
    return "/school/requests?faces-redirect=true&tray=with-the-board";
  }

  public CaseSheet getSheet() {
    return sheet;
  }

  /** The board's part in the case that asks; null for none. */
  public MatterLine getAsked() {
    return sheet.matters().stream()
        .filter(matter -> "returned".equals(matter.outcome()))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
