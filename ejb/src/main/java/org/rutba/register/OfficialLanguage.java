package org.rutba.register;

import java.util.Map;

/** The language each jurisdiction's law is written in and its offices work in. */
public final class OfficialLanguage {
  private static final Map<String, String> CODES = Map.of("ir", "fa", "sa", "ar", "kz", "kk");

  private OfficialLanguage() {}

  /** ISO 639-1. Throws {@link IllegalArgumentException} for a jurisdiction there is not. */
  public static String of(String jurisdiction) {
    var code = CODES.get(jurisdiction);
    if (code == null) {
      throw new IllegalArgumentException("no jurisdiction " + jurisdiction);
    }
    return code;
  }
}
