package org.rutba.identity;

/**
 * Opens an account for a person.
 *
 * @param username small Latin letters, digits, dots, hyphens and underscores, 2 to 64
 * @param password the first one
 * @param mustChange whether the person has to change it before anything else
 */
public record OpenAccount(String username, long personId, String password, boolean mustChange) {
  @Override
  public String toString() {
    return "OpenAccount[" + username + "]";
  }
}
