package org.rutba.dossier.need;

import org.rutba.platform.Refusal;

/** No teacher of the actor's scope teaches the specialty. */
public final class SpecialtyUnknown extends Refusal {
  SpecialtyUnknown(String specialty) {
    super(specialty);
  }
}
