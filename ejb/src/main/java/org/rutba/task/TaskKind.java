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

  private TaskKind() {}
}
