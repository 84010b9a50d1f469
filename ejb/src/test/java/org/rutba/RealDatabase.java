package org.rutba;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL with the whole schema, one for all tests of the JVM, started when first asked
 * for. Each test works in a transaction that is rolled back, or makes data of its own.
 */
public final class RealDatabase {
  private static RealDatabase started;

  private final EmbeddedPostgres server;
  private final EntityManagerFactory factory;

  private RealDatabase() {
    try {
      server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var owner = server.getPostgresDatabase();
    Flyway.configure()
        .dataSource(owner)
        .locations("classpath:db/migration", "classpath:db/roles")
        .placeholders(Map.of("application", "postgres"))
        .failOnMissingLocations(true)
        .load()
        .migrate();
    factory =
        Persistence.createEntityManagerFactory(
            "rutba",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", owner,
                "jakarta.persistence.nonJtaDataSource", owner));
  }

  public static synchronized RealDatabase get() {
    if (started == null) {
      started = new RealDatabase();
    }
    return started;
  }

  public DataSource dataSource() {
    return server.getPostgresDatabase();
  }

  public EntityManagerFactory factory() {
    return factory;
  }

  /** Works in a transaction and rolls it back. */
  public void trying(Consumer<EntityManager> work) {
    try (var em = factory.createEntityManager()) {
      em.getTransaction().begin();
      try {
        work.accept(em);
      } finally {
        em.getTransaction().rollback();
      }
    }
  }

  /** Works in a transaction and commits it. */
  public <T> T keeping(Function<EntityManager, T> work) {
    try (var em = factory.createEntityManager()) {
      em.getTransaction().begin();
      try {
        var result = work.apply(em);
        em.getTransaction().commit();
        return result;
      } finally {
        if (em.getTransaction().isActive()) {
          em.getTransaction().rollback();
        }
      }
    }
  }
}
