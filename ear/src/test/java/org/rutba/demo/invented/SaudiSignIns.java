package org.rutba.demo.invented;

/** The sign-ins of the Saudi ministry, with the password of {@link DemonstrationSignIns}. */
public final class SaudiSignIns {
  /** Leads the first school. */
  public static final String LEADER = "leader.sa";

  /** Of the leader's school: who is ready for Advanced, and who lacks development points. */
  public static final String TEACHER = "teacher.sa";

  public static final String SECOND_TEACHER = "teacher2.sa";

  /** An educational supervisor, who examines what teachers bring. */
  public static final String SUPERVISOR = "supervisor.sa";

  /** Of the first administration; the second one's is {@code hr.320}. */
  public static final String HR = "hr.sa";

  /** Of the Education and Training Evaluation Commission: issues licences. */
  public static final String AUTHORITY = "authority.sa";

  public static final String MINISTER = "minister.sa";
  public static final String POLICY = "policy.sa";
  public static final String SECOND_POLICY = "policy.second.sa";
  public static final String AUDITOR = "auditor.sa";
  public static final String ADMINISTRATOR = "admin.sa";

  /** The first administrator of the ministry, as it is installed. */
  public static final String INSTALLED = "admin-sa";

  private SaudiSignIns() {}
}
