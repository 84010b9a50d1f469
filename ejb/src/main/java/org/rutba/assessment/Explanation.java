package org.rutba.assessment;

import java.time.Instant;
import org.rutba.register.TeacherHead;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.rank.RankLadder;

/**
 * The page that explains a judgement.
 *
 * @param judgementId 0 for one made in passing
 * @param judgedAt null for one made in passing
 * @param act what the law was asked: {@code promotion}, {@code first-classification}, {@code
 *     re-evaluation}
 */
public record Explanation(
    long judgementId,
    Instant judgedAt,
    TeacherHead teacher,
    String act,
    RankLadder ladder,
    Judgement judgement) {

  public boolean kept() {
    return judgementId != 0;
  }
}
