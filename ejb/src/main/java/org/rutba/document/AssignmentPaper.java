package org.rutba.document;

import java.time.LocalDate;
import java.util.List;

/**
 * What the decision of an assignment (قرار تكليف) states, in the jurisdiction's official language
 * and before any page is drawn: the document's facts.
 *
 * @param language ISO 639 code of the language all texts are in: {@code ar}
 * @param rank title of the post
 * @param rankHeld title of the rank the teacher keeps, or {@code null}
 * @param place where the post is
 * @param effectiveDay first day
 * @param validUntil last day
 * @param orderType as the ministry names it: قرار تكليف, تمديد تكليف
 * @param extended number of the decision this one extends, or {@code null}
 * @param basis article and instrument, as cited
 * @param reason of the decision
 * @param remarks whole sentences, each with its article: waivers used
 * @param grounds findings of the judgement, printed on the annex
 * @param illustrative true if a value behind the decision awaits confirmation: the page carries ◇
 */
public record AssignmentPaper(
    String language,
    RankDecreePaper.Issuer issuer,
    RankDecreePaper.Holder holder,
    String rank,
    String rankHeld,
    String place,
    LocalDate effectiveDay,
    LocalDate validUntil,
    String orderType,
    String extended,
    String basis,
    String reason,
    List<String> remarks,
    List<RankDecreePaper.Ground> grounds,
    boolean illustrative,
    RankDecreePaper.Signatory signatory) {

  public AssignmentPaper {
    remarks = List.copyOf(remarks);
    grounds = List.copyOf(grounds);
  }
}
