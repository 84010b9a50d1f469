package org.rutba.decree.served;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rutba.decree.DecreeIssued;
import org.rutba.decree.DecreeMended;
import org.rutba.decree.DecreeRepository;
import org.rutba.identity.IdentityRepository;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherRepository;
import org.rutba.task.OpenTask;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** A decree just issued waits in its teacher's inbox to be acknowledged. */
@ApplicationScoped
class TaskToAcknowledge {
  @Inject DecreeRepository decrees;
  @Inject TeacherRepository teachers;
  @Inject IdentityRepository identities;
  @Inject TaskRepository tasks;
  @Inject TimeSource time;

  void issued(@Observes DecreeIssued issued) {
    ask(issued.documentId(), issued.number());
  }

  void mended(@Observes DecreeMended mended) {
    ask(mended.documentId(), mended.number());
    tasks.close(TaskKind.ACKNOWLEDGE_DECREE, ServedService.DECREE, mended.earlier(), 0);
  }

  private void ask(long documentId, String number) {
    var teacher = teachers.head(decrees.teacherOf(documentId));
    for (var position : identities.heldBy(teacher.personId(), time.today())) {
      if (position.role().equals(Roles.TEACHER)) {
        tasks.open(
            new OpenTask(
                TaskKind.ACKNOWLEDGE_DECREE,
                ServedService.DECREE,
                number,
                teacher.name(),
                teacher.nameLatin(),
                null,
                teacher.unitId(),
                position.id(),
                null,
                null,
                null));
      }
    }
  }
}
