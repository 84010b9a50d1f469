package org.rutba.identity;

/**
 * Opens an account for somebody the ministry does not know yet.
 *
 * @param password the first one, changed by the person before anything else
 */
public record AdmitPerson(RegisterPerson person, String username, String password) {
  @Override
  public String toString() {
    return "AdmitPerson[" + username + "]";
  }
}
