package org.rutba.rules.facts;

import java.time.LocalDate;

/**
 * How a teacher came into the service.
 *
 * @param kind {@code ordinary}; {@code new-hire} at the beginning of service; {@code
 *     changed-status} after a change of employment status or of category
 */
public record Hiring(LocalDate day, String kind, String evidence) {

  public static final String ORDINARY = "ordinary";
}
