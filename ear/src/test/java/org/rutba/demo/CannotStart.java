package org.rutba.demo;

/** Why Rutba could not be started here, in one sentence for the person who tried. */
public final class CannotStart extends RuntimeException {
  CannotStart(String sentence) {
    super(sentence);
  }

  CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
