package org.rutba.people;

/**
 * Merges one record into another.
 *
 * @param kept the person whose record stays
 * @param merged the person whose record is merged into it
 * @param seen {@link MergePlan#seen} of the consequences shown
 */
public record MergePeople(long kept, long merged, String reason, String seen) {}
