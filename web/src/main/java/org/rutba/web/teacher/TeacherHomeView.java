package org.rutba.web.teacher;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rutba.assessment.AssessmentService;
import org.rutba.assessment.Explanation;
import org.rutba.assessment.NoRankToJudge;
import org.rutba.platform.Page;
import org.rutba.platform.TimeSource;
import org.rutba.register.RegisterService;
import org.rutba.register.TeacherSheet;
import org.rutba.regulation.NoLawInForce;
import org.rutba.request.CaseService;
import org.rutba.request.OwnRequestService;
import org.rutba.request.RequestLine;
import org.rutba.task.InboxFilter;
import org.rutba.task.InboxLine;
import org.rutba.task.Queue;
import org.rutba.task.TaskService;

/** A teacher's first page: the rank held, what the next one needs, deadlines, the open case. */
@Named
@RequestScoped
public class TeacherHomeView {
  private static final int TASKS = 8;
  private static final Set<String> OPEN =
      Set.of("draft", "before-committee", "returned", "granted");

  @EJB private RegisterService register;
  @EJB private AssessmentService assessments;
  @EJB private CaseService cases;
  @EJB private OwnRequestService own;
  @EJB private TaskService tasks;
  @Inject private TimeSource time;

  private TeacherSheet sheet;
  private Explanation next;
  private List<RequestLine> requests;
  private List<InboxLine> waiting;
  private boolean applying;

  @PostConstruct
  void read() {
    sheet = register.own();
    requests = cases.own();
    waiting = tasks.inbox(InboxFilter.of(Queue.POSITION), new Page(0, TASKS, "due", false));
    if (sheet.head().retiredOn() == null) {
      next = judged();
      applying = next != null && own.mayApply();
    }
  }

  private Explanation judged() {
    try {
      return assessments.explanation(sheet.head().id(), null, null);
    } catch (NoRankToJudge | NoLawInForce nothingAbove) {
      return null;
    }
  }

  /** Whether the law lets the teacher ask for the next rank. */
  public boolean isApplying() {
    return applying;
  }

  public TeacherSheet getSheet() {
    return sheet;
  }

  /** The judgement of the next rank as of today; null where there is none. */
  public Explanation getNext() {
    return next;
  }

  /** The request that is not closed yet; null for none. */
  public RequestLine getCase() {
    return requests.stream().filter(line -> OPEN.contains(line.state())).findFirst().orElse(null);
  }

  /** Requests that are closed, the latest first. */
  public List<RequestLine> getPast() {
    return requests.stream().filter(line -> !OPEN.contains(line.state())).toList();
  }

  public List<InboxLine> getWaiting() {
    return waiting;
  }

  public boolean late(InboxLine task) {
    return task.dueOn() != null && task.dueOn().isBefore(time.today());
  }

  /** The day from which the next rank may be asked for; null where nothing names one. */
  public LocalDate getEarliest() {
    return next == null ? null : next.judgement().earliestDay();
  }

  /** Whether that day has come. */
  public boolean isReached() {
    return getEarliest() != null && !getEarliest().isAfter(time.today());
  }
}
