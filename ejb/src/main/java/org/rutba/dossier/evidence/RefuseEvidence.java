package org.rutba.dossier.evidence;

/**
 * Refuses a piece of evidence.
 *
 * @param version the version the page showed
 * @param reason in words, beside the named ground
 */
public record RefuseEvidence(String number, int version, Ground ground, String reason) {}
