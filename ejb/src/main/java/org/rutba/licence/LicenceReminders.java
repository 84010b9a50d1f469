package org.rutba.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;
import org.rutba.task.OpenTask;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** Tells teachers of new results and of licences that end, and opens the officers' work on them. */
@ApplicationScoped
class LicenceReminders {
  /** How long before its last day a licence is spoken of, the nearest first. */
  private static final List<Integer> AHEAD = List.of(30, 90);

  private static final int MOST = 1000;

  @Inject NoticeRepository notices;
  @Inject LicenceTidings tidings;
  @Inject TeacherRepository teachers;
  @Inject TaskRepository tasks;
  @Inject TimeSource time;

  /** Announces results however they came in; gives how many teachers' tests were spoken of. */
  int announce() {
    var results = notices.take(MOST);
    if (results.isEmpty()) {
      return 0;
    }
    var heads = heads(results.stream().map(NewResult::teacherId).distinct().toList());
    results.forEach(result -> tidings.result(heads.get(result.teacherId()), result));
    return results.size();
  }

  /** Speaks of licences that end soon, once at each distance; gives of how many. */
  int remind() {
    int spoken = 0;
    for (int days : AHEAD) {
      var ending = notices.ending(time.today(), days, MOST);
      if (!ending.isEmpty()) {
        var heads = heads(ending.stream().map(NoticeRepository.Ending::teacherId).toList());
        ending.forEach(one -> remind(one, heads.get(one.teacherId())));
        spoken += ending.size();
      }
    }
    return spoken;
  }

  private void remind(NoticeRepository.Ending ending, TeacherHead teacher) {
    if (ending.first() && ending.office() != null) {
      tasks.open(
          new OpenTask(
              TaskKind.RENEW_LICENCE,
              LicenceActs.TEACHER,
              teacher.personnelNumber(),
              teacher.name(),
              teacher.nameLatin(),
              ending.level(),
              ending.office(),
              null,
              Roles.LICENCE_OFFICER,
              null,
              ending.expiresOn()));
    }
    tidings.expires(teacher, ending.number(), ending.level(), ending.expiresOn());
    notices.told(ending, time.now());
  }

  private HashMap<Long, TeacherHead> heads(List<Long> ids) {
    var heads = new HashMap<Long, TeacherHead>();
    teachers.heads(ids).forEach(head -> heads.put(head.id(), head));
    return heads;
  }
}
