package org.rutba.dossier.intake;

import java.util.List;
import java.util.Map;
import org.rutba.rules.rank.PayTable;

/**
 * The codes the law in force names, by header: the ranks of its ladder, the indicators of its
 * table. A header that is not here takes any code.
 *
 * @param places levels and steps of the ladder; null where it has none
 */
record KnownCodes(Map<String, List<String>> byHeader, PayTable places) {
  static final KnownCodes ANY = new KnownCodes(Map.of());

  /** Of a ladder without levels and steps. */
  KnownCodes(Map<String, List<String>> byHeader) {
    this(byHeader, null);
  }

  List<String> of(String header) {
    return byHeader.getOrDefault(header, List.of());
  }
}
