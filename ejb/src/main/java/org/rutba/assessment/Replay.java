package org.rutba.assessment;

import org.rutba.rules.judgement.Judgement;

/**
 * A kept judgement made again from its sealed facts and its pinned law.
 *
 * @param again what the law says now of the same facts
 * @param same whether the two say the same, word for word
 */
public record Replay(KeptJudgement kept, Judgement again, boolean same) {}
