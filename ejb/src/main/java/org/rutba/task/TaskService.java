package org.rutba.task;

import static org.rutba.platform.Roles.ANYONE;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.platform.Actor;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.TimeSource;

/** The one inbox: the same for every role, narrowed to the position acted in. */
@Stateless
@DenyAll
public class TaskService {
  @Inject TaskRepository tasks;
  @Inject PostRepository posts;
  @Inject TimeSource time;
  @Inject Provider<Actor> actor;
  @Inject ActRecord record;

  @RolesAllowed(ANYONE)
  public List<InboxLine> inbox(InboxFilter filter, Page page) {
    return tasks.inbox(actor.get(), filter, page);
  }

  /** How many lines the filter leaves, whatever the page. */
  @RolesAllowed(ANYONE)
  public long inboxSize(InboxFilter filter) {
    return tasks.inboxSize(actor.get(), filter);
  }

  /** Every counter of the inbox and the navigation. */
  @RolesAllowed(ANYONE)
  public Counts counts() {
    return tasks.counts(actor.get());
  }

  /**
   * Takes a task for oneself, so that colleagues in the same office see who is at it.
   *
   * @param version the version the list showed
   * @throws ChangedMeanwhile someone took or did it since
   * @throws OutsideScope neither the acting position nor its role holds it
   */
  @OfficialAct
  @RolesAllowed(ANYONE)
  public void claim(long task, int version) {
    held(task, version).claim(actor.get().personId(), time.now());
  }

  /** Gives a task one had taken back to the position or role. Errors as in {@link #claim}. */
  @OfficialAct
  @RolesAllowed(ANYONE)
  public void release(long task, int version) {
    var held = held(task, version);
    if (!held.claimedBy(actor.get().personId())) {
      throw new ChangedMeanwhile(tasks.name(held.changedBy()), held.changedAt());
    }
    held.release();
  }

  private Task held(long id, int version) {
    var me = actor.get();
    var task =
        tasks
            .lock(id)
            .filter(found -> found.heldBy(me, posts.vacantFor(me), posts.desertedUnitsFor(me)))
            .orElseThrow(() -> new OutsideScope("task", Long.toString(id)));
    record.about(task.subjectKind(), task.subject());
    if (!task.openAt(version)) {
      throw new ChangedMeanwhile(tasks.name(task.changedBy()), task.changedAt());
    }
    return task;
  }
}
