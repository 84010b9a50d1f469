package org.rutba.document;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.rutba.platform.TimeSource;

/** Anyone may ask whether a document is real. */
@Stateless
@DenyAll
public class VerificationService {

  private static final Allowance ALLOWANCE = new Allowance(20, Duration.ofSeconds(3), 10_000);

  /**
   * Drawn anew at each start: nobody, ourselves included, can go back from the log to an address.
   */
  private static final SecretKeySpec PEPPER = pepper();

  @Inject VerificationRepository documents;
  @Inject TimeSource time;

  /**
   * The document of a code, as the register knows it now.
   *
   * @param code as typed
   * @param clientAddress of whoever asks; not kept
   * @throws TooManyVerifications if this address asks too often
   */
  @PermitAll
  public Verification verify(String code, String clientAddress) {
    var source = digest(clientAddress);
    var wait = ALLOWANCE.take(source, time.now());
    if (!wait.isZero()) {
      throw new TooManyVerifications(wait.plusMillis(999).toSeconds());
    }
    return documents.verify(code, source);
  }

  static String digest(String clientAddress) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(PEPPER);
      var digest = mac.doFinal(clientAddress.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SecretKeySpec pepper() {
    var key = new byte[32];
    new SecureRandom().nextBytes(key);
    return new SecretKeySpec(key, "HmacSHA256");
  }
}
