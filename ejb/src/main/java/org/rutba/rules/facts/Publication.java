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
 * @param authorship of a book, as the educational group found: {@code authored}, {@code compiled}
 *     or {@code translated}; empty while it has not
 * @param groupApproved whether the educational group confirmed that it fits the teacher's work
 * @param printing 1 for the first
 * @param revised whether a later printing says that it was revised and the group confirmed it
 */
public record Publication(
    String kind,
    Set<String> subjects,
    LocalDate day,
    boolean approved,
    String evidence,
    String authorship,
    boolean groupApproved,
    int printing,
    boolean revised) {

  public Publication {
    subjects = Set.copyOf(subjects);
    if (printing < 1) {
      throw new IllegalArgumentException("no printing " + printing);
    }
  }

  /** A first printing that no educational group has looked at. */
  public Publication(
      String kind, Set<String> subjects, LocalDate day, boolean approved, String evidence) {
    this(kind, subjects, day, approved, evidence, "", false, 1, false);
  }

  /** Whether it is a work of its own: a later printing is one only when revised. */
  public boolean ownWork() {
    return printing == 1 || revised;
  }
}
