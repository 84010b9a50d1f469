package org.rutba.people;

/** Two records that may be of one person, the older one first. */
public record LikelyPair(PersonId one, PersonId other, Likeness likeness) {}
