package org.rutba.identity;

/**
 * Records that two persons are related, so that neither judges the other.
 *
 * @param relation in words, {@code sister}
 */
public record DeclareRelatives(long personId, long otherId, String relation) {}
