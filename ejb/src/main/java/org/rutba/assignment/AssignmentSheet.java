package org.rutba.assignment;

import java.time.LocalDate;
import java.util.List;
import org.rutba.discretion.WaiverLine;
import org.rutba.register.TeacherHead;
import org.rutba.rules.judgement.Judgement;

/**
 * The page of one assignment.
 *
 * @param statement why this teacher
 * @param nominator name of who nominated
 * @param judgement of today while it waits; else the one it was decided on
 * @param waivers of the teacher, for assignments, refused ones too
 * @param longest the last day the law lets it reach
 * @param decider name of who decided; null while it waits
 * @param mayDecide whether the acting position holds the power and the matter is not its own
 * @param obstacle id of the condition that keeps it from being granted; null where none does
 * @param mayExtend whether the acting position may nominate its extension
 */
public record AssignmentSheet(
    AssignmentLine line,
    TeacherHead teacher,
    String statement,
    String nominator,
    String nominatorLatin,
    LocalDate nominatedOn,
    Judgement judgement,
    List<WaiverLine> waivers,
    LocalDate longest,
    String holder,
    String holderLatin,
    String decider,
    String deciderLatin,
    LocalDate decidedOn,
    String reason,
    boolean mayDecide,
    boolean mayWithdraw,
    String obstacle,
    boolean mayExtend) {

  public AssignmentSheet {
    waivers = List.copyOf(waivers);
  }
}
