package org.rutba.rules.facts;

import java.time.LocalDate;

/**
 * A professional licence issued.
 *
 * @param level code of the licence level, such as {@code practitioner}
 * @param from day of issue
 * @param to day it expires; whether that day still counts is the law's to say
 */
public record LicenceHeld(String level, LocalDate from, LocalDate to, String evidence) {}
