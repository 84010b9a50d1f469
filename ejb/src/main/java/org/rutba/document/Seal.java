package org.rutba.document;

/**
 * The server's signature over kind, number and fingerprint of a document: Ed25519, base64url, and
 * the id of the key that gave it. Who holds the public key can check the facts embedded in a PDF
 * without asking us.
 */
public record Seal(String keyId, String signature) {

  /** What is signed: three lines of UTF-8, each ended by a line feed. */
  static String subject(String kind, String number, String fingerprint) {
    return kind + '\n' + number + '\n' + fingerprint + '\n';
  }
}
