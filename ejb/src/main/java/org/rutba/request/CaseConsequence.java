package org.rutba.request;

import java.time.LocalDate;

/**
 * What a departure would do to a teacher's open case.
 *
 * @param state word of a {@link RequestState}
 * @param rankFrom the day the rank would hold from; null unless it is granted
 */
public record CaseConsequence(
    String number, String target, String state, LocalDate rankFrom, CourseOfCase course) {}
