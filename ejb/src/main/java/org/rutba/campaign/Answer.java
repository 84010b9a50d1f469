package org.rutba.campaign;

import org.rutba.rules.judgement.Judgement;

/**
 * What the law makes of one teacher.
 *
 * @param rank reached, kept or fallen to; null for none
 * @param exception null but for {@link ItemResult#EXCEPTION}
 * @param detail what lacks, by the packs' ids, blank between them; null for nothing
 * @param otherReading the ambiguity whose other reading comes to something else: its id, a blank,
 *     the reading; null where all readings agree
 * @param judgement what it rests on; null where nothing was judged
 */
record Answer(
    ItemResult result,
    String rank,
    ExceptionReason exception,
    String detail,
    String otherReading,
    boolean illustrative,
    Judgement judgement) {

  static Answer exception(ExceptionReason reason, String detail) {
    return exception(reason, detail, null);
  }

  static Answer exception(ExceptionReason reason, String detail, Judgement judgement) {
    return new Answer(
        ItemResult.EXCEPTION,
        null,
        reason,
        detail,
        null,
        judgement != null && judgement.illustrative(),
        judgement);
  }
}
