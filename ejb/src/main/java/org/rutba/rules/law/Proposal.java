package org.rutba.rules.law;

/**
 * A value an unofficial source proposes for a parameter the ministry has not confirmed. It is shown
 * to the officer who confirms and is never used in a judgement.
 *
 * @param source the source and the heading under which it gives it
 */
public record Proposal<T>(T value, Text source) {}
