package org.rutba.web.school;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.assessment.AssessmentService;
import org.rutba.assessment.Explanation;
import org.rutba.assessment.NoRankToJudge;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.register.RegisterService;
import org.rutba.register.TeacherFilter;
import org.rutba.register.TeacherLine;
import org.rutba.register.TeacherList;
import org.rutba.request.RequestLine;
import org.rutba.request.RequestService;
import org.rutba.web.common.Asked;

/** Where a request begins: a teacher of the school is chosen, judged in passing, and proposed. */
@Named
@RequestScoped
public class ProposeView {
  private static final int SIZE = 20;

  @EJB private RegisterService register;
  @EJB private AssessmentService assessments;
  @EJB private RequestService service;
  @Inject private RequestLines requests;
  @Inject private Asked asked;

  private TeacherList teachers;
  private TeacherLine teacher;
  private Explanation explanation;
  private RequestLine open;

  @PostConstruct
  void read() {
    var wanted = asked.text("teacher");
    if (wanted == null) {
      teachers =
          register.teachers(new TeacherFilter(asked.text("q"), 0, null, false), asked.page(SIZE));
      return;
    }
    teacher = find(wanted);
    open = requests.openFor(teacher.id(), teacher.personnelNumber()).orElse(null);
    try {
      explanation = assessments.explanation(teacher.id(), null, null);
    } catch (NoRankToJudge top) {
      explanation = null;
    }
  }

  private TeacherLine find(String wanted) {
    var all = new TeacherFilter(null, 0, null, false);
    return register.teachers(all, Page.first(Page.LARGEST)).lines().stream()
        .filter(
            line ->
                line.personnelNumber().equals(wanted) || Long.toString(line.id()).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new OutsideScope("teacher", wanted));
  }

  /** Starts a draft for the next rank and opens it. */
  public String start() {
    var number = service.start(teacher.id(), explanation.judgement().target());
    return "/school/request?faces-redirect=true&number=" + number;
  }

  public List<TeacherLine> getTeachers() {
    return teachers == null ? List.of() : teachers.lines();
  }

  public int getCount() {
    return teachers == null ? 0 : teachers.count();
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }

  /** The teacher chosen; null while none is. */
  public TeacherLine getTeacher() {
    return teacher;
  }

  /** The judgement of today for the next rank; null at the top of the ladder. */
  public Explanation getExplanation() {
    return explanation;
  }

  /** The teacher's open request; null for none. */
  public RequestLine getOpen() {
    return open;
  }

  public String getOpenPage() {
    return RequestLines.page(open);
  }
}
