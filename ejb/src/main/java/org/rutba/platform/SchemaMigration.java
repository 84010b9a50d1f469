package org.rutba.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;

/**
 * Brings the database to the schema this build needs before anything else runs, then checks that
 * the entities fit it. The owner's login migrates; the application's login only works. With {@code
 * rutba.db.migrate=false} a DBA runs the scripts and the application only checks that they were
 * run.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
  @Resource(lookup = "java:jboss/datasources/RutbaOwner")
  private DataSource owner;

  @Resource(lookup = "java:jboss/datasources/Rutba")
  private DataSource application;

  @PersistenceUnit(unitName = "rutba")
  private EntityManagerFactory factory;

  @PostConstruct
  void migrate() {
    var flyway =
        Flyway.configure(getClass().getClassLoader())
            .dataSource(owner)
            .locations("classpath:db/migration", "classpath:db/roles")
            .failOnMissingLocations(true)
            .placeholders(Map.of("application", applicationLogin()))
            .load();
    if (Boolean.parseBoolean(System.getProperty("rutba.db.migrate", "true"))) {
      flyway.migrate();
    } else {
      flyway.validate();
    }
    factory.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
  }

  /** Asked of the database: the grants must reach the login the application really comes with. */
  private String applicationLogin() {
    try (var connection = application.getConnection()) {
      return connection.getMetaData().getUserName();
    } catch (SQLException e) {
      throw new IllegalStateException("The application's login is not let into the database", e);
    }
  }
}
