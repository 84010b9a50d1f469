package org.rutba.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.rutba.committee.DocketDecided;
import org.rutba.notification.MessageRepository;
import org.rutba.platform.RecordedName;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;
import org.rutba.register.CategoryExit;
import org.rutba.register.Departure;
import org.rutba.register.DepartureRepository;
import org.rutba.register.TeacherDeparted;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;
import org.rutba.register.UnitRepository;
import org.rutba.task.OpenTask;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/**
 * An exit from the category that a board granted waits for HR to register it, with the minute as
 * its basis: nothing of the teacher's record changes before.
 */
@ApplicationScoped
class RunExits {
  private static final String SUBJECT = "teacher";
  private static final String OFFICE = "province";

  @PersistenceContext EntityManager em;
  @Inject DepartureRepository departures;
  @Inject TeacherRepository teachers;
  @Inject UnitRepository units;
  @Inject TaskRepository tasks;
  @Inject MessageRepository messages;

  void keep(Run run, DocketDecided decision) {
    for (var id : granted(run, decision)) {
      var teacher = teachers.head(id);
      var exit = exit(run, decision, teacher);
      departures.grantExit(id, exit);
      ask(teacher);
      messages.tell(
          teacher.personId(),
          "message.exit-granted",
          List.of(
              new RecordedName(teacher.name(), teacher.nameLatin()),
              new RecordedName(exit.board(), exit.boardLatin()),
              exit.minute()),
          SUBJECT,
          teacher.personnelNumber());
    }
  }

  private List<Long> granted(Run run, DocketDecided decision) {
    return Row.list(
        em,
        """
        SELECT teacher_id FROM run_item WHERE run_id = :run AND docket_id = :docket
          AND result = 'exit' AND decision = 'granted' ORDER BY teacher_id
        """,
        Map.of("run", run.id(), "docket", decision.docketId()),
        row -> row.number("teacher_id"));
  }

  private CategoryExit exit(Run run, DocketDecided decision, TeacherHead teacher) {
    var latin =
        Row.one(
                em,
                "SELECT c.name_latin FROM docket d JOIN committee c ON c.id = d.committee_id"
                    + " WHERE d.id = :docket",
                Map.of("docket", decision.docketId()),
                row -> row.text("name_latin"))
            .orElseThrow();
    return new CategoryExit(
        0,
        run.number() + "/" + teacher.personnelNumber(),
        decision.committee(),
        latin,
        decision.minute(),
        decision.decidedOn(),
        decision.illustrative());
  }

  private void ask(TeacherHead teacher) {
    tasks.open(
        new OpenTask(
            TaskKind.REGISTER_EXIT,
            SUBJECT,
            teacher.personnelNumber(),
            teacher.name(),
            teacher.nameLatin(),
            null,
            units.ancestor(teacher.unitId(), OFFICE).id(),
            null,
            Roles.HR_OFFICER,
            null,
            null));
  }

  /** Whoever has left service by whatever way has nothing left to be registered. */
  void follow(@Observes TeacherDeparted departed) {
    if (!departed.kind().ends()) {
      return;
    }
    var teacher = teachers.head(departed.teacherId());
    tasks.close(TaskKind.REGISTER_EXIT, SUBJECT, teacher.personnelNumber(), 0);
    if (departed.kind() == Departure.CATEGORY_EXIT) {
      messages.tell(
          teacher.personId(),
          "message.exit-registered",
          List.of(
              new RecordedName(teacher.name(), teacher.nameLatin()),
              departed.on().toString(),
              departed.reason()),
          SUBJECT,
          teacher.personnelNumber());
    }
  }
}
