package org.rutba.dossier.intake;

import org.rutba.platform.Refusal;

/** The file has errors, so nothing of it is brought in. */
public final class IntakeHasErrors extends Refusal {
  public IntakeHasErrors(String fileName, int errors) {
    super(fileName, errors);
  }
}
