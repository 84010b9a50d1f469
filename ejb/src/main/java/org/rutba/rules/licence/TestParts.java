package org.rutba.rules.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rutba.rules.law.Parameter;

/**
 * The parts of a test, and the part a specialty need not sit.
 *
 * @param dropped by specialty
 */
public record TestParts(
    String test, Parameter<List<String>> parts, Map<String, Parameter<String>> dropped) {

  public TestParts {
    dropped = Map.copyOf(dropped);
  }

  /** The parts a teacher of a specialty sits. */
  public List<String> of(String specialty) {
    var sat = new ArrayList<>(parts.value());
    var left = dropped.get(specialty);
    if (left != null) {
      sat.remove(left.value());
    }
    return List.copyOf(sat);
  }
}
