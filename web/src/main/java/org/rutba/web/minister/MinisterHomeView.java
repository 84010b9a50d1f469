package org.rutba.web.minister;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.rutba.platform.Page;
import org.rutba.task.InboxFilter;
import org.rutba.task.InboxLine;
import org.rutba.task.Queue;
import org.rutba.task.TaskService;
import org.rutba.web.common.Charts;
import org.rutba.web.ui.Chart;

/** The minister's first page: what only the minister decides, then the ministry in figures. */
@Named
@RequestScoped
public class MinisterHomeView {
  private static final int TASKS = 8;
  private static final List<String> FIGURES =
      List.of("ranks", "forecast", "decisions", "provinces", "decrees", "pay");

  @EJB private TaskService tasks;
  @Inject private Charts charts;

  private List<InboxLine> waiting;

  @PostConstruct
  void read() {
    waiting = tasks.inbox(InboxFilter.of(Queue.POSITION), new Page(0, TASKS, "due", false));
  }

  public List<InboxLine> getWaiting() {
    return waiting;
  }

  public List<Chart> getFigures() {
    return FIGURES.stream().flatMap(key -> Stream.ofNullable(charts.of(key))).toList();
  }
}
