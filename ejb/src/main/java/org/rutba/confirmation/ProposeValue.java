package org.rutba.confirmation;

import java.time.LocalDate;

/**
 * A value for a second officer to approve.
 *
 * @param parameter full name
 * @param value written as in a pack
 * @param validFrom first day it is to hold
 * @param article where it stands, as printed; null where the pack names the article
 * @param gazette number and day of the gazette, or of the circular
 */
public record ProposeValue(
    String parameter,
    String value,
    LocalDate validFrom,
    String article,
    String gazette,
    String reason) {}
