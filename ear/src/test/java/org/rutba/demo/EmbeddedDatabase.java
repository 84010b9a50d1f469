package org.rutba.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * A PostgreSQL of Rutba's own in a folder, with a database and its two logins. What is in the
 * folder outlives the process; nobody comes in without a password.
 */
final class EmbeddedDatabase implements AutoCloseable {
  private static final String DATABASE = "rutba";
  private static final Pattern GIVEN_UP = Pattern.compile("pg_ctl: (error|could not start)");
  private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(10);

  private final EmbeddedPostgres postgres;
  private final DatabaseLogins logins;

  private EmbeddedDatabase(EmbeddedPostgres postgres, DatabaseLogins logins) {
    this.postgres = postgres;
    this.logins = logins;
  }

  /**
   * Opens the database in the folder, or makes one if there is none.
   *
   * @param durable whether each commit reaches the disk: true for anything that is kept
   * @throws CannotStart if what is in the folder is damaged
   */
  static EmbeddedDatabase open(Path folder, boolean durable) {
    var cluster = folder.resolve("cluster");
    var complete = folder.resolve("complete");
    try {
      Folders.createPrivate(folder);
      LeftBehind.stopPostmaster(pidFile(folder));
      if (!Files.exists(complete)) {
        Folders.delete(cluster);
      }
      var secrets = Secrets.in(folder.resolve("secrets"));
      var superuser = secrets.password("superuser");
      var postgres = start(folder, superuser, secrets.file("superuser"), durable);
      var logins = logins(postgres.getPort(), secrets);
      if (!Files.exists(complete)) {
        create(postgres, logins);
        Files.createFile(complete);
      }
      return new EmbeddedDatabase(postgres, logins);
    } catch (IOException | SQLException e) {
      throw new CannotStart("No database could be opened in " + folder + ": " + e.getMessage(), e);
    }
  }

  static Path pidFile(Path folder) {
    return folder.resolve("cluster/postmaster.pid");
  }

  DatabaseLogins logins() {
    return logins;
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL did not stop", e);
    }
  }

  private static EmbeddedPostgres start(
      Path folder, String password, Path passwordFile, boolean durable) throws IOException {
    var cluster = folder.resolve("cluster");
    var programs = folder.resolve("programs");
    var log = folder.resolve("postgresql.log");
    var onDisk = durable ? "on" : "off";
    System.setProperty("ot.epg.working-dir", programs.toString());
    Files.deleteIfExists(log);
    var builder =
        EmbeddedPostgres.builder()
            .setRegisterShutdownHook(false)
            .setCleanDataDirectory(false)
            .setDataDirectory(cluster)
            .setOverrideWorkingDirectory(programs.toFile())
            .setOutputRedirector(Redirect.appendTo(log.toFile()))
            .setErrorRedirector(Redirect.appendTo(log.toFile()))
            .setPGStartupWait(LONGEST_RECOVERY)
            .setServerConfig("fsync", onDisk)
            .setServerConfig("synchronous_commit", onDisk)
            .setServerConfig("full_page_writes", onDisk)
            .setServerConfig("listen_addresses", "localhost")
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("max_connections", "100")
            // Sorting by code point, characters by Unicode, on every machine the same; languages
            // sort by their own named collations.
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setLocaleConfig("lc-collate", "C")
            .setLocaleConfig("lc-ctype", characterType())
            .setLocaleConfig("lc-messages", "C")
            // Options of initdb, all of them, pass through here.
            .setLocaleConfig("pwfile", passwordFile.toString())
            .setConnectConfig("password", password)
            .setDataDirectoryCustomizer(directory -> admitByPassword(directory.toPath()));
    var starting =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return builder.start();
              } catch (IOException e) {
                throw new CompletionException(e);
              }
            });
    while (true) {
      try {
        return starting.get(200, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // The library waits for the whole of the time above, also for a server that has given up.
        if (Files.exists(log) && GIVEN_UP.matcher(Files.readString(log)).find()) {
          throw damaged(folder, log, e);
        }
      } catch (ExecutionException e) {
        throw damaged(folder, log, e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CannotStart("Interrupted while PostgreSQL was starting", e);
      }
    }
  }

  private static CannotStart damaged(Path folder, Path log, Throwable cause) {
    return new CannotStart(
        "PostgreSQL cannot open the data in "
            + folder
            + " (its reasons are in "
            + log
            + "); restore the folder from a copy, or start over with -Ddemo.fresh",
        cause);
  }

  private static void admitByPassword(Path cluster) {
    try {
      Files.writeString(cluster.resolve("pg_hba.conf"), "host all all localhost scram-sha-256\n");
    } catch (IOException e) {
      throw new CannotStart("The folder " + cluster + " cannot be written", e);
    }
  }

  private static String characterType() {
    return System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
  }

  private static DatabaseLogins logins(int port, Secrets secrets) {
    return new DatabaseLogins(
        "jdbc:postgresql://localhost:" + port + "/" + DATABASE,
        "rutba_owner",
        secrets.password("owner"),
        "rutba_app",
        secrets.password("application"));
  }

  private static void create(EmbeddedPostgres postgres, DatabaseLogins logins) throws SQLException {
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + DATABASE);
      for (var login : new String[] {logins.owner(), logins.user()}) {
        statement.execute("DROP ROLE IF EXISTS " + login);
      }
      // The passwords are hexadecimal: see Secrets.
      statement.execute(
          "CREATE ROLE " + logins.owner() + " LOGIN PASSWORD '" + logins.ownerPassword() + "'");
      statement.execute(
          "CREATE ROLE " + logins.user() + " LOGIN PASSWORD '" + logins.password() + "'");
      statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + logins.owner());
      statement.execute("REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
      statement.execute("GRANT CONNECT ON DATABASE " + DATABASE + " TO " + logins.user());
    }
  }
}
