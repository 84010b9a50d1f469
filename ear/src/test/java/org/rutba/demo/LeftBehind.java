package org.rutba.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends what an earlier start left running when it was itself killed. A process is only touched if
 * it still is the program that wrote its number down.
 */
final class LeftBehind {
  private LeftBehind() {}

  /**
   * PostgreSQL leaves at once, its data safe, when interrupted; terminated, it waits for guests.
   */
  static void stopPostmaster(Path pidFile) throws IOException {
    var postmaster = running(pidFile, "postgres");
    if (postmaster.isPresent()) {
      new ProcessBuilder("kill", "-INT", Long.toString(postmaster.get().pid())).start();
      await(postmaster.get());
    }
  }

  static void stopServer(Path pidFile) throws IOException {
    var server = running(pidFile, "java");
    if (server.isPresent()) {
      server.get().destroy();
      await(server.get());
    }
    Files.deleteIfExists(pidFile);
  }

  private static Optional<ProcessHandle> running(Path pidFile, String program) throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    var written = Files.getLastModifiedTime(pidFile).toInstant();
    var pid = Files.readString(pidFile).lines().findFirst().orElse("").strip();
    if (!pid.matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(pid))
        .filter(p -> p.info().command().map(c -> Path.of(c).endsWith(program)).orElse(false))
        .filter(p -> p.info().startInstant().map(s -> !s.isAfter(written)).orElse(false));
  }

  private static void await(ProcessHandle process) throws IOException {
    try {
      process.onExit().get(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("Process " + process.pid() + " of an earlier start does not end", e);
    }
  }
}
