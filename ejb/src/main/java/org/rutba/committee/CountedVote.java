package org.rutba.committee;

import java.time.Instant;

/** A vote as read back. */
record CountedVote(long seatId, long personId, Ballot vote, String reason, Instant castAt) {}
