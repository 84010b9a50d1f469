package org.rutba.document;

import java.util.List;
import org.rutba.Assembly;

/** A sealing key for tests of features that issue documents. */
public final class SealForTests {
  private SealForTests() {}

  public static Assembly in(Assembly assembly) {
    return assembly.with(SealKeys.class, new SealKeys(Papers.KEY, List.of()));
  }
}
