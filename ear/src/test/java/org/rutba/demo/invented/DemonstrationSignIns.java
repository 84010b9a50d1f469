package org.rutba.demo.invented;

/** The sign-ins of the demonstration: one password for all, user names by office. */
public final class DemonstrationSignIns {
  /** Long enough for the product's own rule; known to everyone, and only in the demonstration. */
  public static final String PASSWORD = "rutba-demonstration";

  /** The REST client's name and key, just as public. */
  public static final String CLIENT = "client.ir";

  public static final String CLIENT_KEY = "demonstration-key-of-the-client-known-to-everyone";

  public static final String LEADER = "leader.ir";

  /** Of the leader's school: who is eligible for ostadyar, and who lacks articles for daneshyar. */
  public static final String TEACHER = "teacher.ir";

  public static final String SECOND_TEACHER = "teacher2.ir";

  /** Led the same school before; holds no position today. */
  public static final String FORMER_LEADER = "former.ir";

  /** Of the school next to that one, with a request sent back to it. */
  public static final String LEADER_OF_THE_SECOND_SCHOOL = "leader.5121002";

  /** Examine evidence: the educational group of Rudbala, the working group for books of Azarkuh. */
  public static final String GROUP = "group.ir";

  public static final String BOOKS = "books.ir";
  public static final String HR = "hr.ir";
  public static final String AUDITOR = "auditor.ir";
  public static final String POLICY = "policy.ir";
  public static final String SECOND_POLICY = "policy.second.ir";

  /** The Minister's delegate. The Minister chairs the central board, and signs in as its chair. */
  public static final String MINISTER = "minister.ir";

  public static final String ADMINISTRATOR = "admin.ir";

  private DemonstrationSignIns() {}

  /**
   * User name of a board's member.
   *
   * @param level {@code county}, {@code province} or {@code central}: the boards of Rudbala, of
   *     Azarkuh and of the ministry
   * @param seat code of the seat without the level, such as {@code chair}
   */
  public static String member(String level, String seat, int ordinal) {
    return level + "." + seat + (ordinal == 1 ? "" : Integer.toString(ordinal)) + ".ir";
  }
}
