package org.rutba.task;

import java.time.LocalDate;

/**
 * A day off.
 *
 * @param name in the official language
 */
public record Holiday(LocalDate day, String name) {}
