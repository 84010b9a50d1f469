package org.rutba.dossier.evidence;

import java.util.List;

/** What an examiner has on the desk: the piece, and what the data answer of it already. */
public record Examination(EvidenceSheet sheet, List<Check> checks) {
  public Examination {
    checks = List.copyOf(checks);
  }
}
