package org.rutba.document;

import java.time.Instant;

/** A document just numbered and sealed. */
public record IssuedDocument(
    long id, String number, VerificationCode code, String fingerprint, Instant issuedAt) {}
