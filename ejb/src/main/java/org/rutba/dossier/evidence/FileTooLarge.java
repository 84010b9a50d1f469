package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** The file is larger than this deployment takes, in megabytes. */
public final class FileTooLarge extends Refusal {
  public FileTooLarge(String name, long megabytes) {
    super(name, megabytes);
  }
}
