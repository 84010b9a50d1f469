package org.rutba.campaign;

/**
 * Which teachers of a run.
 *
 * @param result null for all
 * @param rank reached, kept or fallen to; null for all
 * @param exception null for all
 * @param unissued whether only those whose decree could not be issued when last tried
 * @param words of the teacher's name or number; null or blank for all
 */
public record ItemFilter(
    ItemResult result, String rank, ExceptionReason exception, boolean unissued, String words) {
  public static final ItemFilter ALL = new ItemFilter(null, null, null, false, null);
}
