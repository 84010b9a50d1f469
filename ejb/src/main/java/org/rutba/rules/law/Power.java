package org.rutba.rules.law;

import java.util.Set;

/**
 * A discretionary power: whoever holds it may decide, or set a requirement aside.
 *
 * @param code as the law's catalogue numbers it, such as {@code PWR-03}
 * @param holder the office that holds it; open while the law names none
 * @param waives ids of the requirements it may set aside
 */
public record Power(String code, Text title, Parameter<String> holder, Set<String> waives) {

  public Power {
    waives = Set.copyOf(waives);
  }
}
