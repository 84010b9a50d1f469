package org.rutba.document;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What anyone may learn of a document by its code: enough to compare with the paper in hand, no
 * more. Everything but the state and the asking time is {@code null} where the state is {@link
 * VerificationState#UNKNOWN}.
 *
 * @param holder initial of the first name, first and last letter of the last: ا. د…ی
 * @param subject what the document orders, in its own language
 * @param rank title of the rank it gives, or {@code null}
 * @param validUntil the last day it holds, or {@code null} where it has none
 * @param changedOn day of issue of the document that superseded or revoked this one, or {@code
 *     null}
 * @param fingerprint SHA-256 of the facts, 64 hexadecimal digits
 * @param jurisdiction whose calendar and language the document is in
 */
public record Verification(
    VerificationState state,
    String number,
    String kind,
    String holder,
    String subject,
    String rank,
    LocalDate effectiveDay,
    LocalDate validUntil,
    LocalDate issuedOn,
    LocalDate changedOn,
    String issuer,
    String fingerprint,
    String jurisdiction,
    Instant askedAt) {

  static Verification unknown(Instant askedAt) {
    return new Verification(
        VerificationState.UNKNOWN,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        askedAt);
  }

  static String masked(String name) {
    var words = name.strip().split("\\s+");
    var first = words[0].substring(0, words[0].offsetByCodePoints(0, 1)) + ".";
    if (words.length == 1) {
      return first;
    }
    var last = words[words.length - 1];
    return first
        + " "
        + last.substring(0, last.offsetByCodePoints(0, 1))
        + "…"
        + last.substring(last.offsetByCodePoints(last.length(), -1));
  }
}
