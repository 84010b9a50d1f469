package org.rutba.people;

/** A merge made in error is taken back. */
public record TakeBackMerge(long mergeId, String reason) {}
