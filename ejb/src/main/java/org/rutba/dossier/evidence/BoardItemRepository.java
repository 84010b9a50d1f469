package org.rutba.dossier.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rutba.platform.Actor;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherRepository;

/** Pieces whose points a board fixes, for the boards (PWR-09). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BoardItemRepository {
  @Inject EvidenceRepository evidence;
  @Inject StepRepository steps;
  @Inject EvidenceDesk desk;
  @Inject TeacherRepository teachers;
  @Inject TimeSource time;

  /**
   * Takes a piece from the secretary's desk to the board.
   *
   * @param version the version the page showed
   * @throws EvidenceMovedOn it does not wait for the board
   * @throws NotTheExaminer it is for another kind of examiner
   * @throws OwnEvidence the secretary is the teacher or brought it
   * @throws RelativesEvidence the teacher is a declared relative
   */
  public BoardItem send(String number, int version, BoardFinding proposed, Actor secretary) {
    var item = evidence.lock(number, version, secretary);
    var teacher = teachers.head(item.teacherId());
    desk.requireExaminer(item, teacher, secretary);
    item.putBeforeBoard();
    evidence.settle();
    note(item, "importance", proposed.importance(), secretary);
    note(item, "reach", proposed.reach(), secretary);
    note(item, "extent", proposed.extent(), secretary);
    steps.add(
        Step.of(item.teacherId(), number, "put-before-board")
            .changing("points", null, proposed.points()),
        secretary);
    desk.decided(item, teacher, secretary);
    return new BoardItem(number, item.teacherId(), item.enteredBy(), item.enteredIn());
  }

  /**
   * The board carried what was put to it: the item counts with these points from now on.
   *
   * @param minute of the board, by which the points are known
   * @param actor whose vote decided
   */
  public void fix(String number, BoardFinding found, String minute, Actor actor) {
    var item = evidence.ofNumber(number).orElseThrow();
    var words = String.join("; ", found.importance(), found.reach(), found.extent());
    item.fix(words, actor.personId(), time.now());
    evidence.settle();
    evidence.setByBoard(item.facts().point(), found.points(), minute, words);
    steps.add(
        Step.of(item.teacherId(), number, "points-fixed")
            .because(minute)
            .changing("points", null, found.points()),
        actor);
    desk.tell("message.evidence-accepted", item, teachers.head(item.teacherId()), minute);
  }

  /**
   * The board did not carry it: the piece waits on the secretary's desk again, for other points or
   * for a refusal.
   *
   * @param minute of the board
   */
  public void giveBack(String number, String minute, Actor actor) {
    var item = evidence.ofNumber(number).orElseThrow();
    item.comeBack();
    evidence.settle();
    note(item, "not-carried", minute, actor);
    desk.toExaminer(item, teachers.head(item.teacherId()));
  }

  private void note(EvidenceItem item, String step, String words, Actor actor) {
    steps.add(Step.of(item.teacherId(), item.number(), step).because(words), actor);
  }
}
