package org.rutba.identity;

/**
 * Admits a program to the REST door, within a unit and all below it.
 *
 * @param name what it is called in the audit and on screens
 * @param key null to have one made, which is the rule; else at least 43 random characters (256
 *     bits)
 * @param resultSource whose test results it delivers, such as {@code authority}; null where it may
 *     deliver none
 */
public record OpenApiClient(
    String username, String name, long unitId, String key, String resultSource) {

  /** A program that reads and asks, and delivers no results. */
  public OpenApiClient(String username, String name, long unitId, String key) {
    this(username, name, unitId, key, null);
  }

  @Override
  public String toString() {
    return "OpenApiClient[" + username + "]";
  }
}
