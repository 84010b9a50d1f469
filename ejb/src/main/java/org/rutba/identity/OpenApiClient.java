package org.rutba.identity;

/**
 * Admits a program to the REST door, within a unit and all below it.
 *
 * @param name what it is called in the audit and on screens
 * @param key null to have one made, which is the rule; else at least 43 random characters (256
 *     bits)
 */
public record OpenApiClient(String username, String name, long unitId, String key) {
  @Override
  public String toString() {
    return "OpenApiClient[" + username + "]";
  }
}
