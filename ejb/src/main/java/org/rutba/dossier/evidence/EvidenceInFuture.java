package org.rutba.dossier.evidence;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** A piece of evidence is of a day that has come. */
public final class EvidenceInFuture extends Refusal {
  public EvidenceInFuture(LocalDate day) {
    super(day);
  }
}
