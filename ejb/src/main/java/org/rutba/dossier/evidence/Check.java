package org.rutba.dossier.evidence;

/**
 * One thing an examiner looks at, answered from the data as far as they go.
 *
 * @param code {@code file}, {@code files-checked}, {@code original}, {@code once}, {@code
 *     after-rank}, {@code lasts}, {@code venue}
 * @param status {@code met}, {@code not-met} or {@code no-data}
 * @param detail a number or day that says why; null for none
 */
public record Check(String code, String status, Object detail) {
  static final String MET = "met";
  static final String NOT_MET = "not-met";
  static final String NO_DATA = "no-data";

  static Check of(String code, boolean met, Object detail) {
    return new Check(code, met ? MET : NOT_MET, detail);
  }
}
