package org.rutba.document;

import jakarta.json.Json;

/**
 * The second file in every PDF: with it, the embedded facts and our public key, anyone can check
 * the seal offline.
 */
final class SealFile {

  private SealFile() {}

  static String of(Imprint imprint, DocumentFacts facts) {
    return DocumentFacts.of(
            Json.createObjectBuilder()
                .add("algorithm", "Ed25519")
                .add("code", imprint.code().toString())
                .add("fingerprint", facts.fingerprint())
                .add("issuedAt", imprint.issuedAt().toString())
                .add("keyId", imprint.seal().keyId())
                .add("kind", imprint.kind())
                .add("number", imprint.number())
                .add("signature", imprint.seal().signature())
                .build())
        .canonical();
  }
}
