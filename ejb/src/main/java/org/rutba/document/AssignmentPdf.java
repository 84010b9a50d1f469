package org.rutba.document;

/** The page of an assignment to a leadership post: PDF/A-3b, drawn from its facts alone. */
public final class AssignmentPdf {

  /** This kind of document, in numbers, seals and the register. */
  public static final String KIND = "assignment";

  private AssignmentPdf() {}

  /** As issued, or a preview. The same paper and imprint give the same bytes. */
  public static byte[] of(AssignmentPaper paper, Imprint imprint) {
    return Press.shared().print(AssignmentSheet.of(paper, imprint), DocumentFacts.of(paper));
  }

  static byte[] of(DocumentFacts facts, Imprint imprint) {
    return Press.shared()
        .print(AssignmentSheet.of(facts.as(AssignmentPaper.class), imprint), facts);
  }
}
