package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.rutba.platform.Roles;
import org.rutba.task.Counts;
import org.rutba.task.InboxFilter;
import org.rutba.task.InboxLine;
import org.rutba.task.Queue;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskService;
import org.rutba.web.ui.SignedIn;

/** The inbox of the position acted in; the tab, the filters and the order stand in the address. */
@Named
@RequestScoped
public class InboxView {

  private static final int SIZE = 20;

  @EJB private TaskService tasks;
  @Inject private Counters counters;
  @Inject private Asked asked;
  @Inject private SignedIn person;

  private Queue queue;
  private List<InboxLine> lines;
  private long size;

  @PostConstruct
  void choose() {
    queue = Queue.of(asked.text("queue"));
  }

  /** Lines are read when they are shown, so that an act before it is already seen in them. */
  public List<InboxLine> getLines() {
    if (lines == null) {
      var filter =
          new InboxFilter(
              queue, asked.text("q"), asked.text("kind"), asked.text("state"), asked.text("due"));
      lines = tasks.inbox(filter, asked.page(SIZE));
      size = tasks.inboxSize(filter);
    }
    return lines;
  }

  public long getTotal() {
    getLines();
    return size;
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }

  public String getQueue() {
    return queue.code();
  }

  public boolean isDone() {
    return queue == Queue.DONE;
  }

  public boolean isFiltered() {
    return asked.text("q") != null
        || asked.text("kind") != null
        || asked.text("state") != null
        || asked.text("due") != null;
  }

  public List<String> getKinds() {
    return List.of(
        TaskKind.VOTE,
        TaskKind.ANSWER_RETURN,
        TaskKind.ISSUE_DECREE,
        TaskKind.VOTE_POINTS,
        TaskKind.CONFIRM_LIST,
        TaskKind.ISSUE_DECREES,
        TaskKind.CHOOSE_MEMBER,
        TaskKind.CONFIRM_VALUE,
        TaskKind.ACKNOWLEDGE_DECREE,
        TaskKind.EXAMINE_EVIDENCE,
        TaskKind.ANSWER_EXAMINER,
        TaskKind.ANSWER_OBJECTION,
        TaskKind.CORRECT_RECORD,
        TaskKind.RENEW_LICENCE,
        TaskKind.DECIDE_WAIVER,
        TaskKind.DECIDE_ASSIGNMENT,
        TaskKind.ASSIGNMENT_ENDS);
  }

  public Counts getCounts() {
    return counters.waiting();
  }

  /** How many waits under a tab; null for the one that only grows. */
  public Long count(String tab) {
    return switch (Queue.of(tab)) {
      case MINE -> getCounts().mine();
      case POSITION -> getCounts().position();
      case UNASSIGNED -> getCounts().unassigned();
      case WAITING -> getCounts().waiting();
      case DONE -> null;
    };
  }

  /** Where the task is done, or its case read when it waits on others or is done. */
  public String link(InboxLine line) {
    if (queue == Queue.WAITING || queue == Queue.DONE) {
      return subject(line);
    }
    return switch (line.kind()) {
      case TaskKind.VOTE -> "/committee/case?number=" + line.subject();
      case TaskKind.ANSWER_RETURN ->
          (person.holds(Roles.TEACHER) ? "/teacher" : "/school")
              + "/request?number="
              + line.subject();
      case TaskKind.ISSUE_DECREE -> "/hr/draft?request=" + line.subject();
      case TaskKind.CHOOSE_MEMBER -> "/common/choose?seat=" + line.subject();
      case TaskKind.REGISTER_EXIT -> "/hr/departure?kind=category-exit&number=" + line.subject();
      case TaskKind.EXAMINE_EVIDENCE -> "/review/item?number=" + line.subject();
      default -> subject(line);
    };
  }

  /** Where the thing itself is read that a task is about. */
  public String subject(InboxLine line) {
    return switch (line.kind()) {
      case TaskKind.CONFIRM_VALUE -> "/policy/value?proposal=" + line.subject();
      case TaskKind.CHOOSE_MEMBER -> "/committee/board";
      case TaskKind.ACKNOWLEDGE_DECREE -> "/common/served?number=" + line.subject();
      case TaskKind.VOTE_POINTS -> "/committee/points?number=" + line.subject();
      case TaskKind.CONFIRM_LIST -> "/committee/run?number=" + line.subject();
      case TaskKind.ISSUE_DECREES -> "/hr/run?number=" + line.subject();
      case TaskKind.RENEW_LICENCE -> "/licence/teacher?number=" + line.subject();
      default -> page(line);
    };
  }

  private String page(InboxLine line) {
    return switch (line.subjectKind()) {
      case "evidence" -> "/common/evidence-item?number=" + line.subject();
      case "teacher" -> "/common/record?number=" + line.subject();
      case "objection" -> "/common/objection?number=" + line.subject();
      case "waiver" -> "/common/waiver?id=" + line.subject();
      case "assignment" -> "/common/assignment?id=" + line.subject();
      case "correction" ->
          (person.holds(Roles.TEACHER) ? "/teacher/corrections?number=" : "/hr/correction?number=")
              + line.subject();
      default -> "/common/case?number=" + line.subject();
    };
  }

  public boolean mayTake(InboxLine line) {
    return queue != Queue.DONE && queue != Queue.WAITING && "new".equals(line.state());
  }

  public boolean mayGiveBack(InboxLine line) {
    return queue != Queue.DONE && line.mine() && "taken".equals(line.state());
  }

  /** The parameters of the list's address, to come back to it after an act. */
  public String getAddress() {
    return asked.address();
  }

  /** Takes a task for oneself: the one whose line was pressed, as the line showed it. */
  public void claim() throws IOException {
    var task = pressed();
    tasks.claim(task[0], (int) task[1]);
    stay();
  }

  /** Gives a task back. */
  public void release() throws IOException {
    var task = pressed();
    tasks.release(task[0], (int) task[1]);
    stay();
  }

  /** The task's id and version: lines may have moved since the list was shown. */
  private long[] pressed() {
    var parts = asked.text("task").split(":", 2);
    return new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[1])};
  }

  private void stay() throws IOException {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + "/common/inbox?" + getAddress());
  }
}
