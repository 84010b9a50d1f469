package org.rutba.decree.served;

import java.time.LocalDate;

/**
 * Writes down that a decree reached the teacher.
 *
 * @param reason asked where it corrects an earlier entry; null otherwise
 */
public record ServeDecree(String number, LocalDate servedOn, Manner manner, String reason) {}
