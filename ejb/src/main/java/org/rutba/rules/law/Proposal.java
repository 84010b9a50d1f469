package org.rutba.rules.law;

/**
 * A value an unofficial source proposes for a parameter the ministry has not confirmed. It is shown
 * to the officer who confirms and is never used in a judgement.
 *
 * @param source the heading under which the source gives it
 */
public record Proposal<T>(T value, String source) {}
