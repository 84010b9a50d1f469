package org.rutba.regulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files of one pack, joined into one text for its digest and for keeping.
 *
 * @param files content by file name, the manifest first
 */
record PackFiles(Map<String, String> files) {

  private static final String MARK = "%%% ";

  /** Every file after a line with its name. */
  String joined() {
    var joined = new StringBuilder();
    files.forEach(
        (name, content) -> {
          joined.append(MARK).append(name).append('\n').append(content);
          if (!content.endsWith("\n")) {
            joined.append('\n');
          }
        });
    return joined.toString();
  }

  /** The files of a text that {@link #joined} made. */
  static PackFiles split(String joined) {
    var files = new LinkedHashMap<String, String>();
    for (var part : joined.split("(?m)^" + MARK)) {
      if (!part.isEmpty()) {
        int end = part.indexOf('\n');
        files.put(part.substring(0, end), part.substring(end + 1));
      }
    }
    return new PackFiles(files);
  }

  String sha256() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(joined().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
