package org.rutba.assessment;

import java.time.LocalDate;

/**
 * Which law is asked for.
 *
 * @param act {@code promotion}, {@code first-classification} …
 * @param region code of a pilot region; empty for none in particular
 */
public record LawAsked(
    String jurisdiction, String act, String population, LocalDate day, String region) {}
