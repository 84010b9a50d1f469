package org.rutba.committee;

import java.util.List;

/**
 * A list as one member sees it. While it is open, what others voted stays hidden.
 *
 * @param counts what is proposed, alike together
 * @param quorum how many must take part where nobody is recused
 * @param eligible persons entitled to vote where nobody is recused
 * @param recusedFrom from how many teachers the actor is recused
 * @param ownVote word of a {@link Ballot}; null before
 */
public record DocketSheet(
    DocketLine line,
    List<ProposalCount> counts,
    List<Member> members,
    int quorum,
    int eligible,
    int recusedFrom,
    String ownVote,
    String ownReason,
    boolean mayVote,
    boolean mayTakeOut) {
  public DocketSheet {
    counts = List.copyOf(counts);
    members = List.copyOf(members);
  }

  /** How many teachers a proposal is made for. */
  public record ProposalCount(
      String proposal, String rankTo, long count, long illustrative, long otherReading) {}

  /**
   * A seat and whoever holds it.
   *
   * @param state {@code voted}, {@code waiting}, {@code recused} or {@code vacant}
   * @param vote null while it is hidden or there is none
   * @param recusedFrom from how many teachers
   */
  public record Member(
      String seat,
      int ordinal,
      String position,
      String positionLatin,
      String name,
      String nameLatin,
      String state,
      String vote,
      String reason,
      int recusedFrom) {}
}
