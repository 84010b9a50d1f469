package org.rutba.platform;

/** The roles a held position gives. Services name them in {@code @RolesAllowed}. */
public final class Roles {
  public static final String SCHOOL_LEADER = "school-leader";
  public static final String TEACHER = "teacher";
  public static final String EVIDENCE_REVIEWER = "evidence-reviewer";
  public static final String BOARD_SECRETARY = "board-secretary";

  /** Every voting seat, the chair's included. */
  public static final String BOARD_MEMBER = "board-member";

  public static final String HR_OFFICER = "hr-officer";
  public static final String MINISTER = "minister";
  public static final String REGULATION_OFFICER = "regulation-officer";

  /** Of the authority that issues professional licences. */
  public static final String LICENCE_OFFICER = "licence-officer";

  public static final String AUDITOR = "auditor";
  public static final String ADMINISTRATOR = "administrator";

  /** A program with credentials of its own, at the REST door only. */
  public static final String API_CLIENT = "api-client";

  /** A named timer or batch, acting under an identity made for it. */
  public static final String JOB = "job";

  /** In {@code @RolesAllowed}: whoever has signed in, a position held or not. */
  public static final String ANYONE = "**";

  private Roles() {}
}
