package org.rutba.rules.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.rutba.rules.law.Citation;
import org.rutba.rules.rank.Place;

/**
 * The increment that comes next.
 *
 * @param to null at the top of the rank
 * @param amount monthly, what the basic salary rises by
 * @param stop how long the increment stops first, in months; zero where it does not
 * @param stoppedUntil day the stop ends; null where there is none
 * @param due day of the increment; null at the top of the rank, or while the law's yearly day is
 *     not confirmed
 * @param citation null at the top of the rank
 */
public record NextIncrement(
    Place from,
    Place to,
    BigDecimal amount,
    Period stop,
    LocalDate stoppedUntil,
    LocalDate due,
    boolean illustrative,
    Citation citation) {}
