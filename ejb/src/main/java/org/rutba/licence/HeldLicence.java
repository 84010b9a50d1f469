package org.rutba.licence;

import java.time.LocalDate;

/**
 * The licence a teacher holds: the latest not revoked, expired or not.
 *
 * @param documentId null for one brought from elsewhere
 */
public record HeldLicence(
    long id,
    long teacherId,
    String level,
    String number,
    LocalDate issuedOn,
    LocalDate expiresOn,
    Long documentId) {}
