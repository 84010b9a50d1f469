package org.rutba.dossier.evidence;

import java.time.Instant;

/**
 * An objection.
 *
 * @param subject number of a piece, or reference of an imported fact
 * @param addressee {@code leader} or {@code reviewer}
 * @param upheld null while it waits
 * @param answeredBy name of who answered; null while it waits
 * @param mayAnswer whether the acting position answers it
 */
public record ObjectionLine(
    String number,
    long teacherId,
    String personnelNumber,
    String teacher,
    String teacherLatin,
    String subject,
    String title,
    String addressee,
    String reason,
    Instant raisedAt,
    Boolean upheld,
    String answer,
    String answeredBy,
    String answeredByLatin,
    Instant answeredAt,
    boolean mayAnswer) {

  /** Whether it is about a piece brought by hand, with a page of its own. */
  public boolean ofItem() {
    return !subject.contains("/");
  }

  ObjectionLine answerable(boolean may) {
    return new ObjectionLine(
        number,
        teacherId,
        personnelNumber,
        teacher,
        teacherLatin,
        subject,
        title,
        addressee,
        reason,
        raisedAt,
        upheld,
        answer,
        answeredBy,
        answeredByLatin,
        answeredAt,
        may);
  }
}
