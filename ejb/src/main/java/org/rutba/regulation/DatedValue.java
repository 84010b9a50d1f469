package org.rutba.regulation;

import org.rutba.rules.law.Citation;
import org.rutba.rules.law.EffectivePeriod;
import org.rutba.rules.law.Origin;
import org.rutba.rules.law.Proposal;

/**
 * A provision's value over a period.
 *
 * @param value null where it awaits the ministry's confirmation
 * @param proposed null where no source proposes one
 */
record DatedValue(
    EffectivePeriod period,
    Object value,
    Origin origin,
    Citation citation,
    Proposal<Object> proposed) {}
