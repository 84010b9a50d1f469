package org.rutba.request;

import java.time.LocalDate;
import java.util.List;
import org.rutba.committee.MatterLine;
import org.rutba.committee.MatterQuestion;
import org.rutba.register.TeacherHead;
import org.rutba.rules.judgement.Judgement;

/**
 * A submitted case, as everyone whose scope covers it sees it.
 *
 * @param rank the rank held on the day of submission; null for none
 * @param state word of a {@link RequestState}
 * @param stage which board of the route it reached
 * @param boards levels of the boards that decide, first to last
 * @param submitter name of the leader who endorsed it
 * @param judgement the kept judgement it rests on
 * @param matters the committees it came before, in turn
 * @param reason why it was refused or withdrawn, or what is asked; null for none
 * @param mayWithdraw whether the acting position may withdraw it now
 * @param mayAnswer whether the acting position may answer the board now
 * @param lateReason why it was submitted after its window had closed; null in time
 * @param questions what boards asked for when they returned it, and what was answered
 */
public record CaseSheet(
    String number,
    TeacherHead teacher,
    String rank,
    LocalDate rankSince,
    String target,
    String state,
    int stage,
    List<String> boards,
    LocalDate startedOn,
    LocalDate submittedOn,
    String submitter,
    String submitterLatin,
    String endorsement,
    long judgementId,
    Judgement judgement,
    List<MatterLine> matters,
    String reason,
    LocalDate decidedOn,
    LocalDate closedOn,
    boolean mayWithdraw,
    boolean mayAnswer,
    String lateReason,
    List<MatterQuestion> questions) {

  public CaseSheet {
    boards = List.copyOf(boards);
    matters = List.copyOf(matters);
    questions = List.copyOf(questions);
  }
}
