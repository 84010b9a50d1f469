package org.rutba.rules.facts;

import java.time.LocalDate;

/**
 * Service on probation.
 *
 * @param passedOn day it was found passed; null while it was not
 */
public record Probation(LocalDate from, LocalDate passedOn, String evidence) {}
