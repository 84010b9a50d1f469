package org.rutba.web.school;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.rutba.committee.MatterLine;
import org.rutba.committee.MatterQuestion;
import org.rutba.request.AnswerReturn;
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
  @Inject private HttpServletRequest request;
  @Inject private Problems problems;

  private CaseSheet sheet;

  @PostConstruct
  void read() {
    sheet = cases.caseSheet(address.number());
  }

  /** Sends the answers; the request returns to the same board. */
  public String send() {
    var open = getQuestions();
    for (int i = 0; i < open.size(); i++) {
      if (at(i).isEmpty()) {
        problems.addAt("answer-" + open.get(i).ordinal(), "school.answer.missing");
        return null;
      }
    }
    var answers = IntStream.range(0, open.size()).mapToObj(this::at).toList();
    requests.answer(new AnswerReturn(sheet.number(), answers));
    problems.done("school.answer.sent", sheet.number());
    return "/school/requests?faces-redirect=true&tray=with-the-board";
  }

  /** The items that wait for an answer, in the board's order. */
  public List<MatterQuestion> getQuestions() {
    return sheet.questions().stream().filter(question -> question.answer() == null).toList();
  }

  /** What was asked and answered in earlier rounds. */
  public List<MatterQuestion> getEarlier() {
    return sheet.questions().stream().filter(question -> question.answer() != null).toList();
  }

  /** What was typed for an item, as it was sent. */
  public String typed(MatterQuestion question) {
    return at(getQuestions().indexOf(question));
  }

  private String at(int i) {
    var typed = request.getParameterValues("answer-text");
    return typed == null || i >= typed.length ? "" : typed[i].strip();
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
}
