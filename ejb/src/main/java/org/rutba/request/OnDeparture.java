package org.rutba.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.rutba.audit.ActRecord;
import org.rutba.committee.CommitteeRepository;
import org.rutba.decree.DecreeRepository;
import org.rutba.platform.TimeSource;
import org.rutba.register.Departure;
import org.rutba.register.TeacherDeparted;
import org.rutba.register.TeacherRepository;
import org.rutba.task.TaskRepository;

/** A teacher's open case takes the course the rule gives it, and says so. */
@ApplicationScoped
class OnDeparture {
  private static final String SUBJECT = RequestRepository.SUBJECT;

  @Inject RequestRepository requests;
  @Inject TeacherRepository teachers;
  @Inject CommitteeRepository committees;
  @Inject DecreeRepository decrees;
  @Inject TaskRepository tasks;
  @Inject Tidings tidings;
  @Inject TimeSource time;
  @Inject ActRecord record;

  void follow(@Observes TeacherDeparted departed) {
    var number = requests.openFor(departed.teacherId());
    if (number.isEmpty()) {
      return;
    }
    var open = number.get();
    record.about(SUBJECT, open).because(departed.reason());
    var course = course(requests.find(open).orElseThrow(), departed.kind(), departed.on());
    if (course == CourseOfCase.LAPSES) {
      // A vote locks the matter before the request; so does this, lest the two wait for each other.
      committees.withdraw(open, departed.reason());
    }
    var request = requests.lock(open);
    var teacher = teachers.head(request.teacherId());
    if (departed.toUnitId() != null) {
      request.showTo(departed.toUnitId());
    }
    if (course == CourseOfCase.LAPSES) {
      decrees.giveUp(open);
      request.lapse(departed.reason(), time.today());
      requests.settle();
      tasks.closeAll(SUBJECT, open);
    }
    requests.settle();
    if (request.submitterId() == null) {
      return;
    }
    boolean teacherToo = departed.kind() != Departure.DEATH;
    switch (course) {
      case LAPSES -> tidings.tellWhere(teacherToo, request, teacher, "lapsed");
      case STAYS -> tidings.tellWhere(teacherToo, request, teacher, "departed-stays");
      case GOES_ON -> tidings.tellWhere(teacherToo, request, teacher, "departed-goes-on");
      case DECREE_FOLLOWS ->
          tidings.tellWhere(teacherToo, request, teacher, "departed-decree-follows");
    }
  }

  /** What a departure would do to a teacher's open case; empty where there is none. */
  Optional<CaseConsequence> consequence(long teacher, Departure departure, LocalDate on) {
    return requests
        .openFor(teacher)
        .flatMap(requests::find)
        .map(
            request ->
                new CaseConsequence(
                    request.number(),
                    request.target(),
                    request.state().code(),
                    decrees.draftedDay(request.number()).orElse(null),
                    course(request, departure, on)));
  }

  private CourseOfCase course(Request request, Departure departure, LocalDate on) {
    return CourseOfCase.of(
        departure, request.state(), decrees.draftedDay(request.number()).orElse(null), on);
  }
}
