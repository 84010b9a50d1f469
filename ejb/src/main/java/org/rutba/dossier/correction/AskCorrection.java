package org.rutba.dossier.correction;

import org.rutba.register.MasterField;

/**
 * Asks for a correction of what the register says of the teacher.
 *
 * @param value what it should say; days as ISO text
 * @param reason why, and what proves it
 * @param fileName as the sender calls it; null for no file
 * @param file null for none
 */
public record AskCorrection(
    MasterField field, String value, String reason, String fileName, byte[] file) {
  @Override
  public String toString() {
    return "AskCorrection[" + field + "]";
  }
}
