package org.rutba.campaign;

/**
 * How many teachers a run found alike.
 *
 * @param rank reached, kept or fallen to; null for none
 * @param exception null but for exceptions
 * @param illustrative how many of them rest on values invented for a demonstration
 * @param otherReading of how many another reading of the law says something else
 */
public record ResultCount(
    ItemResult result,
    String rank,
    ExceptionReason exception,
    long count,
    long illustrative,
    long otherReading) {}
