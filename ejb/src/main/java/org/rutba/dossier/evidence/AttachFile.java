package org.rutba.dossier.evidence;

/**
 * Adds a file to a piece of evidence.
 *
 * @param name as the sender calls it; says nothing of what it is
 */
public record AttachFile(String number, String name, byte[] content) {
  @Override
  public String toString() {
    return "AttachFile[" + number + ", " + content.length + " bytes]";
  }
}
