package org.rutba.people;

/**
 * How much of a part of the record moves.
 *
 * @param part word of a {@link Part}
 * @param moving rows that move
 * @param staying rows that stay with the merged record, because the other holds the same
 */
public record PartCount(String part, int moving, int staying) {}
