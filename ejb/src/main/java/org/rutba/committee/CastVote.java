package org.rutba.committee;

/**
 * A member's vote on the matter a request is at.
 *
 * @param request the request's number
 * @param reason in the member's words; required unless the vote is in favour
 */
public record CastVote(String request, Ballot vote, String reason) {}
