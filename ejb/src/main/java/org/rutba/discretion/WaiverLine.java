package org.rutba.discretion;

import java.time.LocalDate;

/**
 * A waiver as it stands.
 *
 * @param act of the law whose condition it is
 * @param target code of the rank or post
 * @param requirement id of the condition
 * @param power code of the power
 * @param instrument pack of the article that gives the power
 * @param illustrative whether the holder was invented for a demonstration
 * @param ground why it was asked for
 * @param holder title of the position that holds the power
 * @param state {@code asked}, {@code granted}, {@code refused} or {@code withdrawn}
 * @param decider name of who decided; null while it is open
 * @param decidedOn null while it is open
 * @param reason of the decision; null while it is open
 */
public record WaiverLine(
    long id,
    int version,
    long teacherId,
    String act,
    String target,
    String requirement,
    String power,
    String instrument,
    String article,
    boolean illustrative,
    String ground,
    String asker,
    String askerLatin,
    long askedBy,
    long askedIn,
    LocalDate askedOn,
    long holderPosition,
    String holder,
    String holderLatin,
    String state,
    String decider,
    String deciderLatin,
    LocalDate decidedOn,
    String reason) {

  public boolean open() {
    return state.equals(WaiverRepository.ASKED);
  }
}
