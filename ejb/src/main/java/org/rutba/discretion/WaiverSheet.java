package org.rutba.discretion;

import org.rutba.register.TeacherHead;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.law.Power;

/**
 * The page on which a waiver is read and decided.
 *
 * @param judgement of today, not kept: what the condition stands at
 * @param power as the law in force has it; null where it knows it no more
 * @param mayDecide whether the acting position holds the power and the matter is not its own
 * @param mayWithdraw whether the acting position asked for it and it is open
 */
public record WaiverSheet(
    WaiverLine line,
    TeacherHead teacher,
    Judgement judgement,
    Power power,
    boolean mayDecide,
    boolean mayWithdraw) {}
