package org.rutba.rules.law;

import java.util.List;

/**
 * A place where the law can be read in more than one way, and the reading taken.
 *
 * @param choice the reading in force
 * @param options every reading the catalogue names
 * @param alternative the other reading that is judged beside the chosen one; null where none is
 * @param catalogue the ambiguity's row in the regulations catalogue
 */
public record Policy(
    String id,
    Text title,
    Parameter<String> choice,
    List<String> options,
    String alternative,
    String catalogue) {

  public boolean dual() {
    return alternative != null;
  }
}
