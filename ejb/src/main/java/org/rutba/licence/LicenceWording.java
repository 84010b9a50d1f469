package org.rutba.licence;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.rutba.rules.law.Text;

/** The words of a jurisdiction's licences that the law's packs do not hold. */
final class LicenceWording {
  private static final Map<String, LicenceWording> LOADED = new ConcurrentHashMap<>();

  private final ResourceBundle words;

  private LicenceWording(String jurisdiction) {
    var path = "/licences/" + jurisdiction + ".properties";
    try (var in = LicenceWording.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no licences are worded at " + path);
      }
      words = new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws {@link IllegalArgumentException} where a jurisdiction's licences have no words yet. */
  static LicenceWording ofJurisdiction(String jurisdiction) {
    return LOADED.computeIfAbsent(jurisdiction, LicenceWording::new);
  }

  /** The official language of the jurisdiction's licences. */
  String language() {
    return words.getString("language");
  }

  String say(String key) {
    return words.getString(key);
  }

  /** A sentence with one place to fill. */
  String say(String key, String filled) {
    return words.getString(key).replace("{0}", filled);
  }

  String of(Text text) {
    return text.in(language());
  }
}
