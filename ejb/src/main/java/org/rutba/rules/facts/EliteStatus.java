package org.rutba.rules.facts;

import java.time.LocalDate;

/** Recognition as elite under the national strategic document of elite affairs, from a day. */
public record EliteStatus(LocalDate day, String evidence) {}
