package org.rutba.regulation;

import java.time.Instant;

/** A version of a pack as it was published once. */
public record PublishedPack(String name, String version, PackStatus status, Instant publishedAt) {

  /** Name and version, as an address carries them. */
  public String key() {
    return name + "@" + version;
  }
}
