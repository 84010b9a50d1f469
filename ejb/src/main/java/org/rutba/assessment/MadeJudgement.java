package org.rutba.assessment;

import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.law.Regulation;

/**
 * A judgement to be kept.
 *
 * @param sealedDossierId the facts it was made on
 * @param law what it was made under
 */
public record MadeJudgement(
    long teacherId, long sealedDossierId, Regulation law, Judgement judgement) {}
