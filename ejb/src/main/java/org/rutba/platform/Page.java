package org.rutba.platform;

/**
 * The part of a list a screen shows.
 *
 * @param first index of the first line, from 0
 * @param size how many lines, 1 to 200
 * @param sort the list's own word for a column; null for the list's usual order. A word the list
 *     does not know means the usual order too
 * @param descending whether the largest comes first
 */
public record Page(int first, int size, String sort, boolean descending) {
  public static final int LARGEST = 200;

  public Page {
    if (first < 0 || size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("no such page: " + first + ", " + size);
    }
  }

  public static Page first(int size) {
    return new Page(0, size, null, false);
  }
}
