package org.rutba.document;

import java.util.List;

/** A sealing key for tests of features that issue documents. */
public final class SealForTests {
  private SealForTests() {}

  /** The bean the documents are sealed with. */
  public static Object keys() {
    return new SealKeys(Papers.KEY, List.of());
  }
}
