package org.rutba.browser;

/** Lets people in, each before a screen of their own. */
@FunctionalInterface
public interface Visitors {
  /**
   * @param language of the person's browser, as a BCP 47 tag: en, fa …
   */
  Visitor reading(String language);
}
