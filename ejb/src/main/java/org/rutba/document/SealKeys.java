package org.rutba.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The key that seals today, and those that sealed before. */
final class SealKeys {

  /**
   * System property, or {@code RUTBA_SEAL_KEY} in the environment: the key that seals, both halves.
   */
  static final String CURRENT = "rutba.seal.key";

  /**
   * System property, or {@code RUTBA_SEAL_RETIRED}: public halves of earlier keys, separated by
   * spaces.
   */
  static final String RETIRED = "rutba.seal.retired";

  private final SealKey current;
  private final Map<String, SealKey> byId = new LinkedHashMap<>();

  SealKeys(SealKey current, Collection<SealKey> retired) {
    this.current = current;
    Stream.concat(Stream.of(current), retired.stream()).forEach(key -> byId.put(key.id(), key));
  }

  /**
   * @throws IllegalStateException if no key is configured: a document that cannot be sealed is not
   *     issued
   */
  static SealKeys configured() {
    var key = setting(CURRENT);
    if (key.isBlank()) {
      throw new IllegalStateException("no sealing key: set " + CURRENT);
    }
    var retired = setting(RETIRED);
    return new SealKeys(
        SealKey.parse(key),
        retired.isBlank()
            ? List.of()
            : Stream.of(retired.strip().split("\\s+")).map(SealKey::parse).toList());
  }

  private static String setting(String name) {
    var set = System.getProperty(name);
    if (set == null) {
      set = System.getenv(name.toUpperCase(java.util.Locale.ROOT).replace('.', '_'));
    }
    return set == null ? "" : set;
  }

  SealKey current() {
    return current;
  }

  /** True if a key of ours gave this seal for exactly this kind, number and fingerprint. */
  boolean confirm(Seal seal, String kind, String number, String fingerprint) {
    var key = byId.get(seal.keyId());
    return key != null && key.confirms(seal, kind, number, fingerprint);
  }
}
