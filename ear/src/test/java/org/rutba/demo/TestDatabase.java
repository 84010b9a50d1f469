package org.rutba.demo;

import java.io.IOException;
import java.nio.file.Path;

/** A database for a server that a test starts by itself; nothing in it is kept. */
public final class TestDatabase implements AutoCloseable {
  private final EmbeddedDatabase embedded;

  private TestDatabase(EmbeddedDatabase embedded) {
    this.embedded = embedded;
  }

  /** An empty one, with its two logins, in place of what the folder holds. */
  public static TestDatabase fresh(Path folder) {
    try {
      LeftBehind.stopPostmaster(EmbeddedDatabase.pidFile(folder));
      Folders.delete(folder);
    } catch (IOException e) {
      throw new CannotStart("The folder " + folder + " cannot be emptied", e);
    }
    return new TestDatabase(EmbeddedDatabase.open(folder, false));
  }

  public DatabaseLogins logins() {
    return embedded.logins();
  }

  @Override
  public void close() {
    embedded.close();
  }
}
