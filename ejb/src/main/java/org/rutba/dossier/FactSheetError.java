package org.rutba.dossier;

/**
 * One thing wrong in a fact sheet that was sent.
 *
 * @param pointer JSON pointer to the place, such as {@code /ranks/0/from}
 * @param messageKey key of the sentence, such as {@code fact-sheet.not-a-date}
 * @param found what stands there; empty where nothing does
 */
public record FactSheetError(String pointer, String messageKey, String found) {}
