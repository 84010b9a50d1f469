package org.rutba.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.rutba.notification.MessageRepository;
import org.rutba.register.TeacherHead;

/**
 * What a case tells the persons it concerns. The sentences are {@code message.request-…}; their
 * first arguments are the request's number, the teacher's name and the rank asked for.
 */
@ApplicationScoped
class Tidings {
  @Inject MessageRepository messages;

  /** Tells the teacher and whoever submitted the request. */
  void tell(Request request, TeacherHead teacher, String what, List<String> more) {
    tellSubmitter(request, teacher, what, more);
    if (teacher.personId() != request.submitterId()) {
      tell(teacher.personId(), request, teacher, what, more);
    }
  }

  void tellSubmitter(Request request, TeacherHead teacher, String what, List<String> more) {
    tell(request.submitterId(), request, teacher, what, more);
  }

  private void tell(
      long person, Request request, TeacherHead teacher, String what, List<String> more) {
    var arguments = new ArrayList<>(List.of(request.number(), teacher.name(), request.target()));
    arguments.addAll(more);
    messages.tell(
        person, "message.request-" + what, arguments, RequestRepository.SUBJECT, request.number());
  }
}
