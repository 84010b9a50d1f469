package org.rutba.web.ui;

import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the interface: {@code school.home.title} stands in the bundle {@code school}. */
final class Bundles {

  private static final String FOLDER = "org.rutba.web.messages.";
  private static final Map<String, ResourceBundle> LOADED = new ConcurrentHashMap<>();

  private Bundles() {}

  /**
   * The words of a key in a language.
   *
   * @throws MissingResourceException when the key is in no bundle of that language
   */
  static String words(Language language, String key) {
    return bundle(language, key).getString(key);
  }

  /** Whether there are words of the key in a language. */
  static boolean has(Language language, String key) {
    try {
      return bundle(language, key).containsKey(key);
    } catch (MissingResourceException noBundle) {
      return false;
    }
  }

  private static ResourceBundle bundle(Language language, String key) {
    var dot = key.indexOf('.');
    if (dot < 0) {
      throw new MissingResourceException("a key begins with its bundle's name", FOLDER, key);
    }
    var file = FOLDER + key.substring(0, dot) + "_" + language.getCode();
    return LOADED.computeIfAbsent(
        file,
        name ->
            ResourceBundle.getBundle(
                name,
                java.util.Locale.ROOT,
                Bundles.class.getClassLoader(),
                ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }
}
