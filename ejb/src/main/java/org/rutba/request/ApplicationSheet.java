package org.rutba.request;

import java.util.List;
import org.rutba.rules.judgement.Judgement;

/**
 * What a teacher sees before applying.
 *
 * @param personnelNumber of the teacher
 * @param target code of the next rank
 * @param judgement of today, not kept
 * @param boards levels of the boards that would decide; empty while they are not confirmed
 * @param open number of the request that is not closed yet; null for none
 */
public record ApplicationSheet(
    String personnelNumber, String target, Judgement judgement, List<String> boards, String open) {

  public ApplicationSheet {
    boards = List.copyOf(boards);
  }
}
