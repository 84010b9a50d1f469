package org.rutba.document;

/** The page of a rank decree: PDF/A-3b, drawn from its facts alone. */
public final class RankDecreePdf {

  /** This kind of document, in numbers, seals and the register. */
  public static final String KIND = "rank-decree";

  private RankDecreePdf() {}

  /**
   * As issued, or a preview without number and seal. The same paper and imprint give the same
   * bytes.
   */
  public static byte[] of(RankDecreePaper paper, Imprint imprint) {
    return Press.shared().print(RankDecreeSheet.of(paper, imprint), DocumentFacts.of(paper));
  }

  static byte[] of(DocumentFacts facts, Imprint imprint) {
    return Press.shared()
        .print(RankDecreeSheet.of(facts.as(RankDecreePaper.class), imprint), facts);
  }
}
