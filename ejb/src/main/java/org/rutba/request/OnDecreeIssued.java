package org.rutba.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.rutba.decree.DecreeDraftFacts;
import org.rutba.decree.DecreeIssued;
import org.rutba.platform.Actor;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherRepository;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** The decree closes the case; nothing waits for anyone any more. */
@ApplicationScoped
class OnDecreeIssued {
  @Inject RequestRepository requests;
  @Inject TeacherRepository teachers;
  @Inject TaskRepository tasks;
  @Inject Tidings tidings;
  @Inject TimeSource time;
  @Inject Provider<Actor> actor;

  void follow(@Observes DecreeIssued issued) {
    if (!issued.source().equals(DecreeDraftFacts.REQUEST)) {
      return;
    }
    var request = requests.lock(issued.request());
    request.close(time.today());
    requests.settle();
    tasks.close(
        TaskKind.ISSUE_DECREE, RequestRepository.SUBJECT, issued.request(), actor.get().personId());
    tasks.closeAll(RequestRepository.SUBJECT, issued.request());
    tidings.tell(request, teachers.head(request.teacherId()), "decree-issued", issued.number());
  }
}
