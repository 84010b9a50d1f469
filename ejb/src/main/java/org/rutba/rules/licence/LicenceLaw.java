package org.rutba.rules.licence;

import java.util.List;
import java.util.Optional;

/**
 * What the law says of licences beside the conditions of each level.
 *
 * @param tests in the order of the law
 */
public record LicenceLaw(LicenceTerm term, List<TestParts> tests) {

  public LicenceLaw {
    tests = List.copyOf(tests);
  }

  /** A test by its code. */
  public Optional<TestParts> test(String code) {
    return tests.stream().filter(one -> one.test().equals(code)).findFirst();
  }
}
