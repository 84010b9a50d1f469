package org.rutba.decree.served;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry about a decree's service.
 *
 * @param reason why it corrects the one before; null for the first
 */
public record ServiceEntry(
    LocalDate servedOn,
    Manner manner,
    String reason,
    String by,
    String byLatin,
    String post,
    String postLatin,
    Instant at) {}
