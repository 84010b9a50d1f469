package org.rutba.committee;

import java.util.Locale;
import org.rutba.task.TaskKind;

/** What a matter is about. */
public enum MatterKind {
  /** A request for a rank. */
  PROMOTION("request", TaskKind.VOTE),
  /** Points for an item of evidence that the law leaves to the board. */
  POINTS("evidence", TaskKind.VOTE_POINTS);

  private final String subject;
  private final String task;

  MatterKind(String subject, String task) {
    this.subject = subject;
    this.task = task;
  }

  /** What kind of thing the matter's number names. */
  String subject() {
    return subject;
  }

  /** The task of those who vote. */
  String task() {
    return task;
  }

  /** The word kept in the register. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static MatterKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
