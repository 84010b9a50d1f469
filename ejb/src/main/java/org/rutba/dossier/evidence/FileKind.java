package org.rutba.dossier.evidence;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file taken as evidence, told by their first bytes and never by their names. */
public enum FileKind {
  PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
  JPEG("image/jpeg", "jpg", 0xff, 0xd8, 0xff),
  PNG("image/png", "png", 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a);

  private final String mediaType;
  private final String extension;
  private final int[] magic;

  FileKind(String mediaType, String extension, int... magic) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.magic = magic;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Without the dot. */
  public String extension() {
    return extension;
  }

  /** The kind these bytes begin as; empty for every other content. */
  static Optional<FileKind> of(byte[] content) {
    return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
  }

  static FileKind ofMediaType(String mediaType) {
    return Arrays.stream(values())
        .filter(kind -> kind.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow();
  }

  private boolean begins(byte[] content) {
    if (content.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((content[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
