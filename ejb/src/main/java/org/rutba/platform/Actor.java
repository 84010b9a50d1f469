package org.rutba.platform;

/**
 * Who acts, in which position, within which subtree of the organisation. Made per call by the
 * identity feature from the positions held today; services take it by {@code Provider<Actor>}.
 *
 * @param username the account
 * @param personId the person; 0 for an API client and for a job
 * @param positionId the position acted in; 0 for an API client and for a job
 * @param role one of {@link Roles}
 * @param unitId the position's unit
 * @param unitPath its path: the actor's scope is every unit whose path begins with it
 * @param jurisdiction {@code ir}, {@code sa} or {@code kz}
 * @param actingFor the person substituted; 0 when acting in one's own position
 */
public record Actor(
    String username,
    long personId,
    long positionId,
    String role,
    long unitId,
    String unitPath,
    String jurisdiction,
    long actingFor) {

  public boolean holds(String wanted) {
    return role.equals(wanted);
  }

  /** Whether a unit lies within the actor's scope. */
  public boolean sees(String path) {
    return path.startsWith(unitPath);
  }
}
