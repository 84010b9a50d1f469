package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** The piece is for another kind of examiner. */
public final class NotTheExaminer extends Refusal {
  public NotTheExaminer(String number) {
    super(number);
  }
}
