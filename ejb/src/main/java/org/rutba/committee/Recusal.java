package org.rutba.committee;

/**
 * Why a person does not vote on a matter.
 *
 * @param ground {@code own-case}, {@code submitter}, {@code relative} or {@code declared}
 * @param reason the relation, or the member's own words; null where the ground says it all
 */
record Recusal(long personId, String ground, String reason) {}
