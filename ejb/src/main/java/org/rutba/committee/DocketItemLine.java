package org.rutba.committee;

/**
 * A teacher of a list.
 *
 * @param recused why the actor does not vote on this one, as a {@link Recusal} words it; null where
 *     nothing stands against it
 * @param recusedNames who does not vote on it, joined; null for nobody
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
    String recused,
    String recusedNames,
    String recusedNamesLatin,
    String outcome,
    String outcomeReason,
    Long inFavour,
    Long against,
    Long abstained) {}
