package org.rutba.identity;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * How a secret is kept. A password, which a person chose, is stretched by PBKDF2 with HMAC-SHA-512:
 * {@code pbkdf2$iterations$salt$key}. A program's key, 256 random bits, cannot be guessed and is
 * digested once: {@code sha256$digest}, so that a call at the REST door costs nothing.
 */
final class PasswordHash {
  /** OWASP Password Storage Cheat Sheet (2023) for PBKDF2-HMAC-SHA512. Tests may ask for fewer. */
  static final int ITERATIONS = Integer.getInteger("rutba.password.iterations", 210_000);

  /** NIST SP 800-132, 5.1 asks for 16 bytes at least. */
  private static final int SALT_BYTES = 16;

  private static final int KEY_BITS = 512;
  private static final int PROGRAM_KEY_BYTES = 32;
  private static final String STRETCHED = "pbkdf2";
  private static final String DIGESTED = "sha256";
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Matches nothing; compared with when there is no account, so that the answer takes as long. */
  static final String OF_NOBODY = of(newProgramKey().toCharArray());

  private PasswordHash() {}

  static String of(char[] password) {
    return of(password, ITERATIONS);
  }

  static String of(char[] password, int iterations) {
    var salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return String.join(
        "$",
        STRETCHED,
        String.valueOf(iterations),
        base64(salt),
        base64(stretched(password, salt, iterations)));
  }

  static String ofProgramKey(String key) {
    return DIGESTED + "$" + base64(digest(key.toCharArray()));
  }

  /** A new key for a program: 256 random bits in letters that fit any header. */
  static String newProgramKey() {
    var key = new byte[PROGRAM_KEY_BYTES];
    RANDOM.nextBytes(key);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
  }

  static boolean matches(char[] secret, String kept) {
    var parts = kept.split("\\$");
    if (parts[0].equals(DIGESTED)) {
      return MessageDigest.isEqual(digest(secret), decoded(parts[1]));
    }
    var key = stretched(secret, decoded(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(key, decoded(parts[3]));
  }

  /** Whether a password was kept by fewer iterations than are asked for now. */
  static boolean isOutdated(String kept) {
    var parts = kept.split("\\$");
    return parts[0].equals(STRETCHED) && Integer.parseInt(parts[1]) < ITERATIONS;
  }

  private static byte[] stretched(char[] password, byte[] salt, int iterations) {
    var spec = new PBEKeySpec(normal(password), salt, iterations, KEY_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    } finally {
      spec.clearPassword();
    }
  }

  private static byte[] digest(char[] secret) {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret));
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(Arrays.copyOf(bytes.array(), bytes.limit()));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** The same letters typed on another keyboard are the same password (RFC 8265, 4.2.2). */
  private static char[] normal(char[] password) {
    return Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC).toCharArray();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] decoded(String base64) {
    return Base64.getDecoder().decode(base64);
  }
}
