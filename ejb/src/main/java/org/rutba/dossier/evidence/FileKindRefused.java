package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** The content is neither PDF nor JPEG nor PNG, whatever the file is called. */
public final class FileKindRefused extends Refusal {
  public FileKindRefused(String name) {
    super(name);
  }
}
