package org.rutba.committee;

import java.time.LocalDate;

/**
 * A committee decided on a list, teacher by teacher: the outcomes stand in its items. Observed in
 * the same transaction: a failing observer undoes the last vote.
 *
 * @param run number of the run it belongs to
 * @param stage which board of the route it was
 * @param minute null where nobody was left on the list
 */
public record DocketDecided(
    long docketId,
    String run,
    int stage,
    String committee,
    String minute,
    LocalDate decidedOn,
    boolean illustrative) {}
