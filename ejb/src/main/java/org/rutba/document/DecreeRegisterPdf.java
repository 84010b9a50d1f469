package org.rutba.document;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The printed register of a unit's rank decrees: PDF/A-3b with its facts' fingerprint in the head.
 * It is a copy of what is kept and bears no number and no seal of its own: the office stamps it.
 */
public final class DecreeRegisterPdf {

  /** Names its sentences. */
  static final String KIND = "decree-register";

  private static final URI NO_PAGE = URI.create("");

  private DecreeRegisterPdf() {}

  /** The same paper drawn up at the same instant gives the same bytes. */
  public static byte[] of(DecreeRegisterPaper paper, Instant now, LocalDate today) {
    var imprint = Imprint.preview(KIND, now, today, NO_PAGE);
    return Press.shared().print(DecreeRegisterSheet.of(paper, imprint), DocumentFacts.of(paper));
  }
}
