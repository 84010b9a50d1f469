package org.rutba.decree.served;

import java.time.LocalDate;
import java.util.List;

/**
 * A copy that went out.
 *
 * @param recipient one of {@link #USUAL}, or a name
 */
public record Copy(String recipient, LocalDate sentOn) {

  /** Who usually has one. */
  public static final List<String> USUAL = List.of("school", "personnel-file", "payroll", "board");
}
