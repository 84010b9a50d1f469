package org.rutba.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rutba.notification.MessageRepository;
import org.rutba.platform.RecordedName;
import org.rutba.register.TeacherHead;

/**
 * What a case tells the persons it concerns. The sentences are {@code message.request-…}; their
 * arguments are the request's number, the teacher's name, the rank asked for, and one thing more.
 */
@ApplicationScoped
class Tidings {
  @Inject MessageRepository messages;

  /** Tells the teacher and whoever submitted the request. */
  void tell(Request request, TeacherHead teacher, String what, Object more) {
    tellSubmitter(request, teacher, what, more);
    if (teacher.personId() != request.submitterId()) {
      tell(teacher.personId(), request, teacher, what, more);
    }
  }

  /** Tells whoever submitted the request, and the teacher where there is one to tell. */
  void tellWhere(boolean teacherToo, Request request, TeacherHead teacher, String what) {
    if (teacherToo) {
      tell(request, teacher, what, "");
    } else {
      tellSubmitter(request, teacher, what, "");
    }
  }

  void tellSubmitter(Request request, TeacherHead teacher, String what, Object more) {
    tell(request.submitterId(), request, teacher, what, more);
  }

  private void tell(long person, Request request, TeacherHead teacher, String what, Object more) {
    messages.tell(
        person,
        "message.request-" + what,
        List.of(
            request.number(),
            new RecordedName(teacher.name(), teacher.nameLatin()),
            request.target(),
            more),
        RequestRepository.SUBJECT,
        request.number());
  }
}
