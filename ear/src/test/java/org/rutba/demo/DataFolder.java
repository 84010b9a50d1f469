package org.rutba.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder Rutba writes to on this machine, held by one start at a time. */
final class DataFolder implements AutoCloseable {
  private final Path folder;
  private final FileChannel lock;

  private DataFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Takes the folder, and ends what a start that was killed left running over it.
   *
   * @param fresh whether to remove what is kept in it
   * @throws CannotStart if somebody else holds it
   */
  static DataFolder take(Path folder, boolean fresh) throws IOException {
    Files.createDirectories(folder);
    var data = new DataFolder(folder, lock(folder));
    LeftBehind.stopServer(ApplicationServer.pidFile(data.server()));
    if (fresh) {
      LeftBehind.stopPostmaster(EmbeddedDatabase.pidFile(data.database()));
      Folders.delete(data.server());
      Folders.delete(data.database());
      Files.deleteIfExists(data.signIns());
      Folders.delete(data.folder.resolve("secrets"));
    }
    return data;
  }

  Path database() {
    return folder.resolve("database");
  }

  Path server() {
    return folder.resolve("server");
  }

  Secrets secrets() throws IOException {
    return Secrets.in(folder.resolve("secrets"));
  }

  Path signIns() {
    return folder.resolve("sign-ins.json");
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  private static FileChannel lock(Path folder) throws IOException {
    var channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very process: the answer is the same.
    }
    channel.close();
    throw new CannotStart(
        "Rutba already runs over the folder " + folder + "; choose another with -Ddemo.data=…");
  }
}
