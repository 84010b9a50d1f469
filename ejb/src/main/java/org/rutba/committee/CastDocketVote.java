package org.rutba.committee;

/**
 * A member's vote on a list.
 *
 * @param docket its number
 * @param reason may be empty for a vote in favour
 */
public record CastDocketVote(String docket, Ballot vote, String reason) {}
