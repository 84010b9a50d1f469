package org.rutba.web.common;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.stream.Stream;
import org.rutba.task.Counts;
import org.rutba.task.TaskService;
import org.rutba.web.ui.NavigationCounts;
import org.rutba.web.ui.NavigationCounts.Waiting;
import org.rutba.web.ui.SignedIn;

/**
 * The numbers beside the navigation, from one call: {@code inbox}, {@code messages}, {@code
 * tasks.}kind and {@code requests.}state.
 */
@RequestScoped
public class Counters {

  @EJB private TaskService tasks;
  @Inject private SignedIn person;

  private Counts waiting;

  @Produces
  @Dependent
  public NavigationCounts counts() {
    return person.getPositions().isEmpty() ? NavigationCounts.NONE : named(waiting());
  }

  /** Everything that waits for the position acted in, asked once for each page. */
  public Counts waiting() {
    if (waiting == null) {
      waiting = tasks.counts();
    }
    return waiting;
  }

  private static NavigationCounts named(Counts counts) {
    var named = new HashMap<String, Waiting>();
    named.put("inbox", new Waiting((int) counts.position(), counts.late() > 0));
    named.put("messages", new Waiting((int) counts.unread(), false));
    counts
        .kinds()
        .forEach((kind, n) -> named.put("tasks." + kind, new Waiting(n.intValue(), false)));
    counts
        .requests()
        .forEach((state, n) -> named.put("requests." + state, new Waiting(n.intValue(), false)));
    var decided =
        Stream.of("granted", "refused", "lapsed", "closed").mapToLong(counts::requestsIn).sum();
    named.put("requests.decided", new Waiting((int) decided, false));
    return new NavigationCounts(named);
  }
}
