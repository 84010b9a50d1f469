package org.rutba.committee;

/**
 * A teacher was taken out of a list.
 *
 * @param apartId the list of one that is decided apart; null where the run leaves the teacher out
 */
public record TakenOut(String run, long teacherId, Long apartId, String reason) {}
