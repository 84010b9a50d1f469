package org.rutba.dossier.evidence;

/** Reasons and answers, as they are typed. */
final class Words {
  private Words() {}

  /**
   * @throws WordsMissing there are none
   */
  static String of(String typed) {
    if (typed == null || typed.isBlank()) {
      throw new WordsMissing();
    }
    return typed.strip();
  }
}
