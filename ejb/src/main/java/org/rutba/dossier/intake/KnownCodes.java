package org.rutba.dossier.intake;

import java.util.List;
import java.util.Map;

/**
 * The codes the law in force names, by header: the ranks of its ladder, the indicators of its
 * table. A header that is not here takes any code.
 */
record KnownCodes(Map<String, List<String>> byHeader) {
  static final KnownCodes ANY = new KnownCodes(Map.of());

  List<String> of(String header) {
    return byHeader.getOrDefault(header, List.of());
  }
}
