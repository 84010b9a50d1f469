package org.rutba.dossier.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rutba.identity.IdentityRepository;
import org.rutba.notification.MessageRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherHead;
import org.rutba.task.OpenTask;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** Whom a piece of evidence waits for, and who is told of it. */
@ApplicationScoped
class EvidenceDesk {
  private static final String SUBJECT = EvidenceRepository.SUBJECT;

  @Inject ReviewerRepository reviewers;
  @Inject IdentityRepository identities;
  @Inject TaskRepository tasks;
  @Inject MessageRepository messages;
  @Inject TimeSource time;

  /** The piece now waits for its examiner. */
  void toExaminer(EvidenceItem item, TeacherHead teacher) {
    for (var position : reviewers.nearest(item.examiner(), teacher, item.enteredBy())) {
      tasks.open(task(TaskKind.EXAMINE_EVIDENCE, item, teacher, position, item.enteredIn()));
    }
  }

  /** The examiner waits for whoever brought the piece. */
  void toBringer(EvidenceItem item, TeacherHead teacher, Actor examiner) {
    tasks.close(TaskKind.EXAMINE_EVIDENCE, SUBJECT, item.number(), examiner.personId());
    tasks.open(
        task(TaskKind.ANSWER_EXAMINER, item, teacher, item.enteredIn(), examiner.positionId()));
    tell("message.evidence-asked", item, teacher, item.question());
  }

  void answered(EvidenceItem item, TeacherHead teacher, Actor bringer) {
    tasks.close(TaskKind.ANSWER_EXAMINER, SUBJECT, item.number(), bringer.personId());
    toExaminer(item, teacher);
  }

  /** The examiner has decided; a book may now wait for the next one. */
  void decided(EvidenceItem item, TeacherHead teacher, Actor examiner) {
    tasks.close(TaskKind.EXAMINE_EVIDENCE, SUBJECT, item.number(), examiner.personId());
    if (item.state() == EvidenceState.WAITING) {
      toExaminer(item, teacher);
    }
  }

  void fallen(EvidenceItem item) {
    tasks.closeAll(SUBJECT, item.number());
  }

  /**
   * Tells the teacher and whoever brought the piece.
   *
   * @param more the last argument of the sentence
   */
  void tell(String key, EvidenceItem item, TeacherHead teacher, String more) {
    var arguments = List.of(item.number(), item.title(), teacher.name(), more == null ? "" : more);
    messages.tell(teacher.personId(), key, arguments, SUBJECT, item.number());
    if (item.enteredBy() != teacher.personId()) {
      messages.tell(item.enteredBy(), key, arguments, SUBJECT, item.number());
    }
  }

  /**
   * @throws OwnEvidence the actor is the teacher, or brought the piece
   * @throws RelativesEvidence the actor is a declared relative of the teacher
   */
  void requireNoInterest(EvidenceItem item, TeacherHead teacher, Actor actor) {
    if (teacher.personId() == actor.personId() || item.enteredBy() == actor.personId()) {
      throw new OwnEvidence(item.number());
    }
    if (identities.areRelatives(teacher.personId(), actor.personId())) {
      throw new RelativesEvidence(item.number());
    }
  }

  /**
   * @throws NotTheExaminer it is for another kind of examiner
   * @throws OwnEvidence and the other refusals of {@link #requireNoInterest}
   */
  void requireExaminer(EvidenceItem item, TeacherHead teacher, Actor actor) {
    requireNoInterest(item, teacher, actor);
    if (reviewers.power(actor).filter(item.examiner()::equals).isEmpty()) {
      throw new NotTheExaminer(item.number());
    }
  }

  /** Whether the actor may examine the piece as it stands; what the acts refuse is not offered. */
  boolean mayExamine(EvidenceItem item, TeacherHead teacher, Actor actor) {
    return item.state() == EvidenceState.WAITING
        && reviewers.power(actor).filter(item.examiner()::equals).isPresent()
        && item.enteredBy() != actor.personId()
        && !identities.areRelatives(teacher.personId(), actor.personId());
  }

  private static OpenTask task(
      String kind, EvidenceItem item, TeacherHead teacher, long holder, Long sentBy) {
    return new OpenTask(
        kind,
        SUBJECT,
        item.number(),
        teacher.name(),
        teacher.nameLatin(),
        null,
        teacher.unitId(),
        holder,
        null,
        sentBy,
        null);
  }
}
