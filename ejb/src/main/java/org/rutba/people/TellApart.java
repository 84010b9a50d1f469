package org.rutba.people;

/**
 * Two people of one name are two.
 *
 * @param reason why, and how it was found out
 */
public record TellApart(long personId, long otherId, String reason) {}
