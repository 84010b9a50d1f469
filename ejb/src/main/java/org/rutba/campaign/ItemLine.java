package org.rutba.campaign;

/**
 * A teacher of a run.
 *
 * @param teacherLatin null where no Latin name is recorded
 * @param rankFrom held on the day judged; null for none
 * @param detail what lacks, by the packs' ids, blank between them; a board's words for one set
 *     aside; null for nothing
 * @param otherReading the ambiguity that matters here and its other reading, a blank between; null
 *     for none
 * @param judgementId null where nothing was judged
 * @param decision {@code granted} or {@code refused}; null before
 * @param decree number of the decree; null before
 * @param refusal key of why the decree could not be issued when last tried; null for none
 */
public record ItemLine(
    long teacherId,
    String personnelNumber,
    String teacher,
    String teacherLatin,
    String school,
    String schoolLatin,
    String rankFrom,
    ItemResult result,
    String rankTo,
    ExceptionReason exception,
    String detail,
    String otherReading,
    boolean illustrative,
    Long judgementId,
    String decision,
    Long draftId,
    String decree,
    String refusal) {}
