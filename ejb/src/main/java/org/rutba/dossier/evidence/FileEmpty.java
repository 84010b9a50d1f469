package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** A file without content was sent. */
public final class FileEmpty extends Refusal {
  public FileEmpty(String name) {
    super(name);
  }
}
