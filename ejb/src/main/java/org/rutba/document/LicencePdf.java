package org.rutba.document;

/** The page of a professional licence: PDF/A-3b, drawn from its facts alone. */
public final class LicencePdf {

  /** This kind of document, in numbers, seals and the register. */
  public static final String KIND = "licence";

  private LicencePdf() {}

  /** As issued, or a preview. The same paper and imprint give the same bytes. */
  public static byte[] of(LicencePaper paper, Imprint imprint) {
    return Press.shared().print(LicenceSheet.of(paper, imprint), DocumentFacts.of(paper));
  }

  static byte[] of(DocumentFacts facts, Imprint imprint) {
    return Press.shared().print(LicenceSheet.of(facts.as(LicencePaper.class), imprint), facts);
  }
}
