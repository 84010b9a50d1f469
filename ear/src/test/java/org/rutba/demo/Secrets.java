package org.rutba.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Passwords and keys, each made when first asked for and kept in a file of a private folder. */
final class Secrets {
  private final Path folder;

  private Secrets(Path folder) {
    this.folder = folder;
  }

  static Secrets in(Path folder) throws IOException {
    Folders.createPrivate(folder);
    return new Secrets(folder);
  }

  /** A password of 128 random bits, in hexadecimal digits. */
  static String random() {
    var bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  String password(String name) {
    return get(name, Secrets::random);
  }

  String get(String name, Supplier<String> first) {
    try {
      if (!Files.exists(file(name))) {
        Files.writeString(file(name), first.get());
      }
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file(String name) {
    return folder.resolve(name);
  }
}
