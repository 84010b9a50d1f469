package org.rutba.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * A WildFly of one's own: the assembled server's programs, with configuration, deployments and logs
 * in a folder apart, so that two can run side by side and the assembled one stays as it was built.
 */
final class ApplicationServer implements AutoCloseable {
  private static final String STARTED = "WFLYSRV0025";
  private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

  private final Process process;
  private final Path folder;
  private final Path console;
  private final CompletableFuture<Boolean> started = new CompletableFuture<>();

  private ApplicationServer(Process process, Path folder) {
    this.process = process;
    this.folder = folder;
    this.console = folder.resolve("console.log");
  }

  static Path pidFile(Path folder) {
    return folder.resolve("pid");
  }

  /**
   * Clears the folder of an earlier start; logs and open transactions stay.
   *
   * @return where deployments go
   */
  static Path prepare(Path home, Path folder) throws IOException {
    for (var old : List.of("configuration", "deployments", "tmp")) {
      Folders.delete(folder.resolve(old));
    }
    Files.createDirectories(folder);
    Folders.copy(home.resolve("standalone/configuration"), folder.resolve("configuration"));
    return Files.createDirectories(folder.resolve("deployments"));
  }

  /** Launches the server over a prepared folder; {@link #awaitStart} tells when it is open. */
  static ApplicationServer launch(
      Path home, Path folder, List<String> javaOptions, Map<String, String> environment)
      throws IOException {
    var command =
        StandaloneCommandBuilder.of(home).setBaseDirectory(folder).addJavaOptions(javaOptions);
    var process =
        Launcher.of(command)
            .addEnvironmentVariables(environment)
            .setRedirectErrorStream(true)
            .launch();
    Files.writeString(pidFile(folder), Long.toString(process.pid()));
    var server = new ApplicationServer(process, folder);
    var reader = new Thread(server::readConsole, "server-console");
    reader.setDaemon(true);
    reader.start();
    return server;
  }

  /**
   * Waits until the application is open.
   *
   * @throws CannotStart if it does not open, with the server's own words
   */
  void awaitStart(long timeout, TimeUnit unit) {
    try {
      if (started.get(timeout, unit)) {
        return;
      }
    } catch (TimeoutException | ExecutionException e) {
      throw failed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(e);
    }
    throw failed(null);
  }

  /** Blocks until the server ends, by itself or because it is closed. */
  int awaitEnd() throws InterruptedException {
    return process.waitFor();
  }

  Path console() {
    return console;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      Files.deleteIfExists(pidFile(folder));
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new IllegalStateException("The server's folder " + folder + " cannot be written", e);
    }
  }

  private void readConsole() {
    try (var lines =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var log = Files.newBufferedWriter(console)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        log.write(line);
        log.newLine();
        log.flush();
        if (line.contains(STARTED)) {
          started.complete(Files.exists(folder.resolve("deployments/rutba.ear.deployed")));
        } else if (line.contains(STARTED_WITH_ERRORS)) {
          started.complete(false);
        }
      }
    } catch (IOException e) {
      started.completeExceptionally(e);
    }
    started.complete(false);
  }

  private CannotStart failed(Exception cause) {
    return new CannotStart(
        "The server did not open Rutba; its reasons are in " + console + firstErrors(), cause);
  }

  private String firstErrors() {
    try (var lines = Files.lines(console)) {
      return lines
          .filter(line -> line.contains(" ERROR ") || line.contains("Caused by:"))
          .limit(6)
          .map(line -> System.lineSeparator() + "  " + line)
          .reduce(":", String::concat);
    } catch (IOException e) {
      return "";
    }
  }
}
