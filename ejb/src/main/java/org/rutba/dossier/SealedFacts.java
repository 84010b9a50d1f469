package org.rutba.dossier;

import org.rutba.rules.facts.FactSheet;

/**
 * A fact sheet as sealed.
 *
 * @param id of the sealed dossier
 * @param sha256 of its canonical words, in lower-case hexadecimal
 */
public record SealedFacts(long id, String sha256, FactSheet facts) {}
