package org.rutba.committee;

/**
 * A teacher of a list.
 *
 * @param recused whether the actor does not vote on this one
 * @param outcome {@code granted}, {@code refused}, {@code apart} or {@code set-aside}; null before
 * @param inFavour votes; these three are null before the decision
 */
public record DocketItemLine(
    long teacherId,
    String personnelNumber,
    String teacher,
    String teacherLatin,
    String school,
    String schoolLatin,
    String proposal,
    String rankFrom,
    String rankTo,
    long judgementId,
    boolean illustrative,
    String otherReading,
    boolean recused,
    String outcome,
    String outcomeReason,
    Long inFavour,
    Long against,
    Long abstained) {}
