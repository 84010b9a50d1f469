package org.rutba.web.teacher;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.rutba.committee.MatterQuestion;
import org.rutba.platform.OutsideScope;
import org.rutba.request.AnswerReturn;
import org.rutba.request.CaseService;
import org.rutba.request.CaseSheet;
import org.rutba.request.OwnRequestService;
import org.rutba.request.RequestLine;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/** The own request: what a board asks is answered, or the request is withdrawn. */
@Named
@RequestScoped
public class TeacherRequestView {
  private static final String HOME = "/teacher/home?faces-redirect=true";

  @EJB private CaseService cases;
  @EJB private OwnRequestService requests;
  @Inject private Asked asked;
  @Inject private HttpServletRequest request;
  @Inject private Problems problems;

  private RequestLine line;
  private CaseSheet sheet;

  @PostConstruct
  void read() {
    var number = asked.text("number");
    line =
        cases.own().stream()
            .filter(one -> one.number().equals(number))
            .findFirst()
            .orElseThrow(() -> new OutsideScope("request", number));
    if (!line.state().equals("draft")) {
      sheet = cases.caseSheet(number);
    }
  }

  /** Sends the answers; the request returns to the same board. */
  public String answer() {
    var open = getQuestions();
    for (int i = 0; i < open.size(); i++) {
      if (at(i).isEmpty()) {
        problems.addAt("answer-" + open.get(i).ordinal(), "teacher.request.answer-missing");
        return null;
      }
    }
    requests.answer(
        new AnswerReturn(
            line.number(), IntStream.range(0, open.size()).mapToObj(this::at).toList()));
    problems.done("teacher.request.answered", line.number());
    return HOME;
  }

  public String withdraw() {
    requests.withdraw(line.number(), asked.text("reason"));
    problems.done("teacher.request.withdrawn", line.number());
    return HOME;
  }

  public RequestLine getLine() {
    return line;
  }

  /** The items that wait for an answer, in the board's order. */
  public List<MatterQuestion> getQuestions() {
    return sheet == null
        ? List.of()
        : sheet.questions().stream().filter(question -> question.answer() == null).toList();
  }

  public boolean isReturned() {
    return line.state().equals("returned");
  }

  /** Whether no board has decided it. */
  public boolean isOpen() {
    return isReturned() || line.state().equals("draft") || line.state().equals("before-committee");
  }

  /** What was typed for an item, as it was sent. */
  public String typed(MatterQuestion question) {
    return at(getQuestions().indexOf(question));
  }

  private String at(int i) {
    var typed = request.getParameterValues("answer-text");
    return typed == null || i >= typed.length ? "" : typed[i].strip();
  }
}
