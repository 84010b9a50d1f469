package org.rutba.decree;

/**
 * Which decrees of the actor's scope.
 *
 * @param unitId the issuing unit and those below it; 0 for the whole scope
 * @param officialYear the year the numbers begin with; null for all years
 * @param words of the teacher's name or number, or the whole number of a decree or case; null or
 *     blank for all
 * @param status null for all
 */
public record DecreeFilter(long unitId, Integer officialYear, String words, DecreeStatus status) {
  public static final DecreeFilter ALL = new DecreeFilter(0, null, null, null);
}
