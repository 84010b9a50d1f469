package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** The same content is among the files already. */
public final class FileSentAlready extends Refusal {
  public FileSentAlready(String name) {
    super(name);
  }
}
