package org.rutba.dossier.evidence;

/**
 * Something to be written into the history of a piece of evidence.
 *
 * @param subject number of the piece, or reference of an imported fact
 * @param field what changed; null where nothing did
 */
record Step(
    long teacherId,
    String subject,
    String step,
    String reason,
    String field,
    String oldValue,
    String newValue) {

  static Step of(long teacherId, String subject, String step) {
    return new Step(teacherId, subject, step, null, null, null, null);
  }

  Step because(String words) {
    return new Step(teacherId, subject, step, words, field, oldValue, newValue);
  }

  Step changing(String what, Object before, Object after) {
    return new Step(
        teacherId,
        subject,
        step,
        reason,
        what,
        before == null ? null : before.toString(),
        after == null ? null : after.toString());
  }
}
