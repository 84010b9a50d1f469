package org.rutba.licence;

/** A licence, or a document that revokes one, was numbered and sealed. */
public record LicenceIssued(long documentId) {}
