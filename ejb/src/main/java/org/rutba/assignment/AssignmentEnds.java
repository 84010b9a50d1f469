package org.rutba.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherRepository;
import org.rutba.register.UnitRepository;
import org.rutba.task.OpenTask;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** Assignments that end soon: each waits for HR, to be extended or left to end. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AssignmentEnds {
  private static final String OFFICE = "province";

  @Inject AssignmentRepository assignments;
  @Inject AssessmentRepository assessments;
  @Inject TeacherRepository teachers;
  @Inject UnitRepository units;
  @Inject TaskRepository tasks;
  @Inject TimeSource time;

  /** Opens a task for each that has none; due on its last day. */
  void look() {
    var today = time.today();
    for (var line : assignments.ending(today.plusYears(1))) {
      var law = assessments.law(line.teacherId(), AssignmentService.ACT, today);
      if (!Terms.announced(law, line.to()).isAfter(today) && assignments.announce(line.id())) {
        open(line);
      }
    }
  }

  private void open(AssignmentLine line) {
    var teacher = teachers.head(line.teacherId());
    tasks.open(
        new OpenTask(
            TaskKind.ASSIGNMENT_ENDS,
            AssignmentRepository.SUBJECT,
            Long.toString(line.id()),
            teacher.name(),
            teacher.nameLatin(),
            null,
            units.ancestor(line.unitId(), OFFICE).id(),
            null,
            Roles.HR_OFFICER,
            null,
            line.to()));
  }
}
