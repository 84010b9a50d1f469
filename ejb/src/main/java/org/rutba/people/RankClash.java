package org.rutba.people;

import java.time.LocalDate;

/**
 * Days on which the records hold different ranks: the record that stays prevails.
 *
 * @param to first day after; null without end
 */
public record RankClash(String kept, String merged, LocalDate from, LocalDate to, String decree) {}
