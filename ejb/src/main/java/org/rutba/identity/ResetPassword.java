package org.rutba.identity;

/**
 * Gives an account a new password, which its person has to change at the next sign-in.
 *
 * @param reason who asked, and how that was made sure of
 */
public record ResetPassword(String username, String password, String reason) {
  @Override
  public String toString() {
    return "ResetPassword[" + username + "]";
  }
}
