package org.rutba.discretion;

import org.rutba.rules.law.Citation;
import org.rutba.rules.law.Text;

/**
 * A condition that is not met and a power that may set it aside.
 *
 * @param requirement id of the condition
 * @param power code of the power
 * @param citation where the law gives the power
 * @param holderKnown whether the law or the ministry names who holds it
 * @param asked whether it is asked for already
 */
public record WaiverOption(
    String requirement,
    Text title,
    String power,
    Text powerTitle,
    Citation citation,
    boolean holderKnown,
    boolean asked) {}
