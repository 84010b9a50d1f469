package org.rutba.decree;

/**
 * A decree just issued.
 *
 * @param code what anyone types to verify it
 */
public record IssuedDecree(
    long draftId, String request, String number, String code, long documentId) {}
