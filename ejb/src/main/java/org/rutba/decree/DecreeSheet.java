package org.rutba.decree;

import java.util.List;

/**
 * The page of one decree.
 *
 * @param reason why it supersedes or revokes; null for a promotion
 * @param earlierNumber the decree it names; null for a promotion
 * @param signatory name and post, as printed
 */
public record DecreeSheet(
    DecreeLine line,
    String request,
    long judgementId,
    Decision decision,
    String reason,
    String earlierNumber,
    String signatory,
    List<PayLineRow> pay) {

  public DecreeSheet {
    pay = List.copyOf(pay);
  }
}
