package org.rutba.audit;

import jakarta.enterprise.context.RequestScoped;

/**
 * What an act says of itself while it runs: the subject, the reason, what was before and after. The
 * audit writes it down when the act ends, however it ends.
 */
@RequestScoped
public class ActRecord {
  private String subjectKind;
  private String subject;
  private String reason;
  private String change;

  /** The case or thing acted on, by its public number. */
  public ActRecord about(String kind, String number) {
    subjectKind = kind;
    subject = number;
    return this;
  }

  public ActRecord because(String words) {
    reason = words;
    return this;
  }

  /** What changed, as {@code old → new} pairs in JSON. */
  public ActRecord changed(String json) {
    change = json;
    return this;
  }

  String subjectKind() {
    return subjectKind;
  }

  String subject() {
    return subject;
  }

  String reason() {
    return reason;
  }

  String change() {
    return change;
  }

  void clear() {
    subjectKind = null;
    subject = null;
    reason = null;
    change = null;
  }
}
