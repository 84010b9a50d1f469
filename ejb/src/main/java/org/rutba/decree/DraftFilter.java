package org.rutba.decree;

/**
 * Which drafts of the actor's scope.
 *
 * @param words of the teacher's name or number, or the whole number of the case; null or blank for
 *     all
 * @param state {@link DraftState#OPEN} or {@link DraftState#HELD}; null for both
 * @param orderType null for all
 */
public record DraftFilter(String words, DraftState state, OrderType orderType) {
  public static final DraftFilter ALL = new DraftFilter(null, null, null);
}
