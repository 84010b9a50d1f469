package org.rutba.decree;

import java.util.List;
import java.util.Locale;

/**
 * Something that follows when a draft is issued, said before the act.
 *
 * @param arguments what the sentence names, in order; days are {@code LocalDate}s, ranks codes
 */
public record Consequence(Kind kind, List<Object> arguments) {

  public Consequence {
    arguments = List.copyOf(arguments);
  }

  static Consequence of(Kind kind, Object... arguments) {
    return new Consequence(kind, List.of(arguments));
  }

  /** The sentences there are. */
  public enum Kind {
    /** A number of the unit's series is used up. */
    NUMBER_USED,
    /** The rank holds from a day (rank code, day). */
    RANK_HOLDS,
    /** The decree named is superseded (number). */
    EARLIER_SUPERSEDED,
    /** Arrears go to payroll (how many months; the first and the last as {@link OfficialMonth}). */
    ARREARS_LINES,
    /**
     * Something is taken back (how many months; the first and the last as {@link OfficialMonth}).
     */
    RECOVERY_LINES,
    /** The teacher and the school are told. */
    TOLD,
    /** Anyone with the code can check that the decree is real. */
    VERIFIABLE;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
