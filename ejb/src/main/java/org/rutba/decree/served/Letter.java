package org.rutba.decree.served;

import java.time.LocalDate;

/** The secretariat's letter. */
public record Letter(String number, LocalDate on, String by, String byLatin) {}
