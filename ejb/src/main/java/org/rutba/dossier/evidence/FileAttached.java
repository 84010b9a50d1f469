package org.rutba.dossier.evidence;

/** A file lies in quarantine and is to be checked once the act that brought it is committed. */
public record FileAttached(long attachmentId) {}
