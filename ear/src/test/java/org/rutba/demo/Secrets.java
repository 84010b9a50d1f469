package org.rutba.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The passwords of an embedded database: random, made once, each in a file of the folder. */
record Secrets(Path superuserFile, String superuser, String owner, String application) {

  static Secrets in(Path folder) throws IOException {
    var secrets = folder.resolve("secrets");
    Folders.createPrivate(secrets);
    var superuserFile = secrets.resolve("superuser");
    return new Secrets(
        superuserFile,
        read(superuserFile),
        read(secrets.resolve("owner")),
        read(secrets.resolve("application")));
  }

  /** A secret of 128 random bits, in hexadecimal digits. */
  static String fresh() {
    var bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static String read(Path file) {
    try {
      if (!Files.exists(file)) {
        Files.writeString(file, fresh());
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
