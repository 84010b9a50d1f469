package org.rutba.web.school;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.rutba.assessment.AssessmentService;
import org.rutba.assessment.BecomingEligibleLine;
import org.rutba.assessment.Outlook;
import org.rutba.platform.Page;
import org.rutba.register.RegisterService;
import org.rutba.register.UnitHead;
import org.rutba.request.CaseService;
import org.rutba.request.LeaderHome;
import org.rutba.request.RequestLine;
import org.rutba.rules.judgement.Missing;
import org.rutba.task.InboxFilter;
import org.rutba.task.InboxLine;
import org.rutba.task.Queue;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskService;
import org.rutba.web.common.Asked;
import org.rutba.web.common.Charts;
import org.rutba.web.ui.Chart;
import org.rutba.web.ui.Findings;

/** The leader's first page: what waits, whose rank comes within reach, what was decided. */
@Named
@RequestScoped
public class SchoolHomeView {
  private static final int TASKS = 8;
  private static final int SENTENCES = 2;
  private static final List<Integer> PERIODS = List.of(30, 90, 365);

  @EJB private TaskService tasks;
  @EJB private AssessmentService assessments;
  @EJB private CaseService cases;
  @EJB private RegisterService register;
  @Inject private RequestLines requests;
  @Inject private Findings findings;
  @Inject private Charts charts;
  @Inject private Asked asked;

  private Outlook outlook;
  private LeaderHome home;
  private List<InboxLine> waiting;
  private Map<Long, RequestLine> open;

  @PostConstruct
  void read() {
    outlook = assessments.outlook();
    home = cases.home();
    waiting = tasks.inbox(InboxFilter.of(Queue.POSITION), new Page(0, TASKS, "due", false));
    open = requests.open();
  }

  public UnitHead getSchool() {
    return register.units().get(0);
  }

  public int getTeachers() {
    return charts.of("ranks").lines().stream()
        .mapToInt(line -> line.values().get(0).intValue())
        .sum();
  }

  public List<InboxLine> getWaiting() {
    return waiting;
  }

  /** What the board asked; null for another kind of task. */
  public String question(InboxLine task) {
    return TaskKind.ANSWER_RETURN.equals(task.kind())
        ? open.values().stream()
            .filter(line -> line.number().equals(task.subject()))
            .map(RequestLine::reason)
            .findFirst()
            .orElse(null)
        : null;
  }

  public boolean late(InboxLine task) {
    return task.dueOn() != null && task.dueOn().isBefore(outlook.today());
  }

  public List<Integer> getPeriods() {
    return PERIODS;
  }

  /** How many days ahead the list looks; 30 when nothing else is asked. */
  public int getDays() {
    var days = (int) asked.number("days");
    return PERIODS.contains(days) ? days : PERIODS.get(0);
  }

  public int size(int days) {
    return outlook.within(days).size();
  }

  public List<BecomingEligibleLine> getLines() {
    return outlook.within(getDays());
  }

  /** What a teacher lacks, as sentences; no more of them than a row has room for. */
  public List<String> foremost(BecomingEligibleLine line) {
    return missing(line).stream().limit(SENTENCES).toList();
  }

  /** How much a teacher lacks beyond that. */
  public int more(BecomingEligibleLine line) {
    return Math.max(0, missing(line).size() - SENTENCES);
  }

  private List<String> missing(BecomingEligibleLine line) {
    return line.missing().stream().map((Missing one) -> findings.missing(one)).distinct().toList();
  }

  /** The teacher's open request; null for none. */
  public RequestLine open(BecomingEligibleLine line) {
    return open.get(line.teacherId());
  }

  public String page(RequestLine line) {
    return RequestLines.page(line);
  }

  public LeaderHome getHome() {
    return home;
  }

  /** The ranks of the school, what comes within reach, and what the boards decided. */
  public List<Chart> getFigures() {
    return List.of(charts.of("ranks"), charts.outlook(outlook.months()), charts.of("decisions"));
  }
}
