package org.rutba.regulation;

import java.time.LocalDate;

/**
 * A value the ministry confirmed for a parameter.
 *
 * @param revision grows with each confirmation
 * @param parameter full name of the parameter
 * @param validFrom first day the value holds; it holds until the next confirmation's
 * @param value written as in a pack: {@code 90}, {@code P5Y}, {@code [county, province]}
 * @param gazette where the ministry published it, the article included
 */
public record Confirmation(
    long revision, String parameter, LocalDate validFrom, String value, String gazette) {}
