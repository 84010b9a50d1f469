package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** The file has not been checked yet, or was rejected. */
public final class FileInQuarantine extends Refusal {
  public FileInQuarantine(String name) {
    super(name);
  }
}
