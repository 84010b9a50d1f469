package org.rutba.document;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What issuing adds to the facts.
 *
 * @param kind of document: {@code rank-decree}
 * @param number official number, or {@code null} on a preview
 * @param code for verification, or {@code null} on a preview
 * @param seal over kind, number and fingerprint, or {@code null} on a preview
 * @param issuedAt the instant of issue; the page's only notion of time
 * @param issuedOn the day of issue where the issuing unit is
 * @param verifyPage address of the public page, without the code
 */
public record Imprint(
    String kind,
    String number,
    VerificationCode code,
    Seal seal,
    Instant issuedAt,
    LocalDate issuedOn,
    URI verifyPage) {

  /** For a look before issuing: no number, no code, no seal, and the page says so. */
  public static Imprint preview(String kind, Instant now, LocalDate today, URI verifyPage) {
    return new Imprint(kind, null, null, null, now, today, verifyPage);
  }

  boolean isPreview() {
    return seal == null;
  }

  /** Where the square on the page leads. */
  URI verifyAddress() {
    return URI.create(verifyPage + "/" + code);
  }
}
