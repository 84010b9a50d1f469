package org.rutba.identity;

/**
 * Who reads at the screen.
 *
 * @param jurisdiction of the person: {@code ir}, {@code sa} or {@code kz}
 */
public record Reader(String jurisdiction, ReadingSettings settings) {}
