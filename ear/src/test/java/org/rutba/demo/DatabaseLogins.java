package org.rutba.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the database is, and the two logins Rutba comes with: the owner, who shapes the schema, and
 * the application, which works in it.
 */
public record DatabaseLogins(
    String url, String owner, String ownerPassword, String user, String password) {

  /** The environment the server takes them from; other people's processes cannot read it. */
  Map<String, String> environment() {
    return Map.of(
        "RUTBA_DB_URL", url,
        "RUTBA_DB_OWNER", owner,
        "RUTBA_DB_OWNER_PASSWORD", ownerPassword,
        "RUTBA_DB_USER", user,
        "RUTBA_DB_PASSWORD", password);
  }

  public Connection asOwner() throws SQLException {
    return connect(owner, ownerPassword);
  }

  public Connection asApplication() throws SQLException {
    return connect(user, password);
  }

  /**
   * @throws CannotStart if one of the two logins is not let in
   */
  void check() {
    try (var first = asOwner();
        var second = asApplication()) {
      first.isValid(10);
      second.isValid(10);
    } catch (SQLException e) {
      throw new CannotStart("The database " + url + " cannot be used: " + e.getMessage(), e);
    }
  }

  private Connection connect(String name, String secret) throws SQLException {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(name);
    source.setPassword(secret);
    return source.getConnection();
  }
}
