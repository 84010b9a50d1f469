package org.rutba.assessment;

import java.time.Instant;
import org.rutba.rules.judgement.Judgement;

/**
 * A judgement kept for good.
 *
 * @param sealedDossierId the facts it was made on
 */
public record KeptJudgement(
    long id, long teacherId, long sealedDossierId, Instant judgedAt, Judgement judgement) {}
