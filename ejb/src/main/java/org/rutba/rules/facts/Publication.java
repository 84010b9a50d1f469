package org.rutba.rules.facts;

import java.time.LocalDate;
import java.util.Set;

/**
 * A published work whose relevance has been verified.
 *
 * @param kind {@code article} or {@code book}
 * @param subjects what it was found to treat: {@code taught-subject}, {@code education}, {@code
 *     field-of-study}
 * @param approved whether the specialised working group has approved it; asked for books
 */
public record Publication(
    String kind, Set<String> subjects, LocalDate day, boolean approved, String evidence) {

  public Publication {
    subjects = Set.copyOf(subjects);
  }
}
