package org.rutba.platform;

/**
 * A name as it is recorded: in the official script, and in Latin letters for readers of another.
 *
 * @param latin the official name where no other is recorded
 */
public record RecordedName(String official, String latin) {
  public RecordedName {
    latin = latin == null || latin.isBlank() ? official : latin;
  }
}
