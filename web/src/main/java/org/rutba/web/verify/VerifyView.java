package org.rutba.web.verify;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.rutba.document.TooManyVerifications;
import org.rutba.document.Verification;
import org.rutba.document.VerificationService;
import org.rutba.document.VerificationState;
import org.rutba.web.ui.Jurisdiction;

/** What the register says of the code in the address, asked once a page. */
@Named
@RequestScoped
public class VerifyView {
  private static final String LICENCE = "licence";
  private static final int GROUP = 4;
  private static final int SHOWN_OF_FINGERPRINT = 32;

  @EJB private VerificationService verification;
  @Inject private HttpServletRequest request;

  private String code;
  private Verification answer;
  private long waitSeconds;

  @PostConstruct
  void ask() {
    code = (String) request.getAttribute(VerifyAddress.CODE);
    if (code == null) {
      code = request.getParameter("code");
    }
    if (code == null || code.isBlank()) {
      return;
    }
    try {
      answer = verification.verify(code, request.getRemoteAddr());
    } catch (TooManyVerifications refusal) {
      waitSeconds = ((Number) refusal.arguments()[0]).longValue();
    }
  }

  public String getCode() {
    return code;
  }

  /** Null until a code was asked for, and when asked too often. */
  public Verification getAnswer() {
    return answer;
  }

  /** Seconds until the next question is answered; 0 when there is no need to wait. */
  public long getWaitSeconds() {
    return waitSeconds;
  }

  public String getState() {
    return answer.state().name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is a licence, which is no decree. */
  public boolean isLicence() {
    return LICENCE.equals(answer.kind());
  }

  public String getIcon() {
    return switch (answer.state()) {
      case VALID -> "seal";
      case SUPERSEDED -> "layers";
      case EXPIRED -> "clock";
      default -> "ban";
    };
  }

  public boolean isKnown() {
    return answer != null && answer.state() != VerificationState.UNKNOWN;
  }

  /** The language the decree is written in. */
  public String getDecreeLanguage() {
    return Jurisdiction.of(answer.jurisdiction()).language();
  }

  /** The first half of the fingerprint in groups of four, as printed. */
  public String getFingerprint() {
    var half = answer.fingerprint().substring(0, SHOWN_OF_FINGERPRINT);
    return half.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
  }
}
