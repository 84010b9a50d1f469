package org.rutba.campaign;

import java.time.LocalDate;

/**
 * A teacher of a run before any fact sheet is read.
 *
 * @param region of the school, for the law; empty for none in particular
 * @param rank held on the day judged; null for none
 * @param retiredOn null in service
 * @param openCase whether a request is open
 * @param inAnotherRun whether a run of the same kind that is not over has judged the teacher
 */
record Candidate(
    long teacherId,
    String population,
    String region,
    String rank,
    LocalDate retiredOn,
    boolean openCase,
    boolean inAnotherRun) {}
