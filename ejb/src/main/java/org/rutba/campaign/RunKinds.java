package org.rutba.campaign;

import java.util.List;

/** The kinds of run there are. */
final class RunKinds {
  static final RunKind REEVALUATION = new RankReevaluation();
  private static final List<RunKind> ALL = List.of(new FirstClassification(), REEVALUATION);

  private RunKinds() {}

  static List<String> codes() {
    return ALL.stream().map(RunKind::code).toList();
  }

  static RunKind of(String code) {
    return ALL.stream()
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new RunKindUnknown(code));
  }
}
