package org.rutba.task;

/** What a task asks for. The words are kept in the register and name the task in every list. */
public final class TaskKind {
  /** Vote on a matter before one's committee. */
  public static final String VOTE = "vote";

  /** Answer a committee that returned a request for information. */
  public static final String ANSWER_RETURN = "answer-return";

  /** Issue the decree of a request that was granted. */
  public static final String ISSUE_DECREE = "issue-decree";

  /** Approve or decline a value of the law that a colleague proposes. */
  public static final String CONFIRM_VALUE = "confirm-value";

  /** Choose the holder of a seat the law leaves to an office to fill. */
  public static final String CHOOSE_MEMBER = "choose-member";

  /** Acknowledge a decree of one's own. */
  public static final String ACKNOWLEDGE_DECREE = "acknowledge-decree";

  /** Examine a piece of evidence. */
  public static final String EXAMINE_EVIDENCE = "examine-evidence";

  /** Answer an examiner who asked for further information on a piece of evidence. */
  public static final String ANSWER_EXAMINER = "answer-examiner";

  /** Answer a teacher who objects to a piece of the own dossier. */
  public static final String ANSWER_OBJECTION = "answer-objection";

  /** Decide on a correction of master data a teacher asked for. */
  public static final String CORRECT_RECORD = "correct-record";

  /** Vote on a list of a run before one's committee. */
  public static final String CONFIRM_LIST = "confirm-list";

  /** Issue the decrees of a run that its boards confirmed. */
  public static final String ISSUE_DECREES = "issue-decrees";

  /** Vote on points for an item before one's committee. */
  public static final String VOTE_POINTS = "vote-points";

  /** Renew a licence before its last day. */
  public static final String RENEW_LICENCE = "renew-licence";

  /** Register an exit from the category that a board granted. */
  public static final String REGISTER_EXIT = "register-exit";

  /** Decide whether a condition is set aside. */
  public static final String DECIDE_WAIVER = "decide-waiver";

  /** Decide on an assignment to a leadership post. */
  public static final String DECIDE_ASSIGNMENT = "decide-assignment";

  /** An assignment ends soon: extend it or let it end. */
  public static final String ASSIGNMENT_ENDS = "assignment-ends";

  private TaskKind() {}
}
