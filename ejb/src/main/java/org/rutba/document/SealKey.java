package org.rutba.document;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * One Ed25519 key. Written as {@code public} or {@code public.private}, each half base64url of its
 * standard encoding (X.509, PKCS #8); a key that has been replaced is kept by its public half, to
 * check what it once sealed.
 */
public final class SealKey {

  private static final Base64.Decoder DECODER = Base64.getUrlDecoder();
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final PublicKey publicKey;
  private final PrivateKey privateKey;

  private SealKey(PublicKey publicKey, PrivateKey privateKey) {
    this.publicKey = publicKey;
    this.privateKey = privateKey;
  }

  /** A new key from the platform's secure random source. */
  public static SealKey generate() {
    try {
      var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return new SealKey(pair.getPublic(), pair.getPrivate());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws IllegalArgumentException if the text is not a key, or its halves do not belong
   *     together; the message never repeats the text
   */
  public static SealKey parse(String written) {
    var halves = written.strip().split("\\.");
    try {
      var factory = KeyFactory.getInstance("Ed25519");
      var key =
          new SealKey(
              factory.generatePublic(new X509EncodedKeySpec(DECODER.decode(halves[0]))),
              halves.length < 2
                  ? null
                  : factory.generatePrivate(new PKCS8EncodedKeySpec(DECODER.decode(halves[1]))));
      if (key.seals() && !key.confirms(key.seal("", "", ""), "", "", "")) {
        throw new IllegalArgumentException("the halves of the sealing key do not belong together");
      }
      return key;
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not a sealing key", e);
    }
  }

  /** Sixteen hexadecimal digits, from the SHA-256 of the public half. */
  public String id() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(publicKey.getEncoded());
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The public half, for whoever wants to check documents offline. */
  public String publicHalf() {
    return ENCODER.encodeToString(publicKey.getEncoded());
  }

  /**
   * Both halves: a secret, for the one file or variable the server reads.
   *
   * @throws IllegalStateException if only the public half is known
   */
  public String secret() {
    requirePrivate();
    return publicHalf() + '.' + ENCODER.encodeToString(privateKey.getEncoded());
  }

  boolean seals() {
    return privateKey != null;
  }

  Seal seal(String kind, String number, String fingerprint) {
    requirePrivate();
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(privateKey);
      signature.update(Seal.subject(kind, number, fingerprint).getBytes(StandardCharsets.UTF_8));
      return new Seal(id(), ENCODER.encodeToString(signature.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean confirms(Seal seal, String kind, String number, String fingerprint) {
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initVerify(publicKey);
      signature.update(Seal.subject(kind, number, fingerprint).getBytes(StandardCharsets.UTF_8));
      return signature.verify(DECODER.decode(seal.signature()));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private void requirePrivate() {
    if (privateKey == null) {
      throw new IllegalStateException("key " + id() + " can check, not seal");
    }
  }

  @Override
  public String toString() {
    return "seal key " + id();
  }
}
