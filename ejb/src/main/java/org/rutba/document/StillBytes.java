package org.rutba.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes the hour of drawing out of a PDF: every date becomes the instant of issue and the file's id
 * comes from the facts. Each replacement keeps its length, so the file's table of offsets still
 * holds.
 */
final class StillBytes {

  private static final Pattern DATE = Pattern.compile("/(CreationDate|ModDate) \\(D:[^)]*\\)");
  private static final Pattern METADATA_DATE =
      Pattern.compile("<xmp:MetadataDate>[^<]*</xmp:MetadataDate>");
  private static final Pattern ID = Pattern.compile("/ID \\[<[0-9A-F]{32}> <[0-9A-F]{32}>]");
  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private StillBytes() {}

  static byte[] of(Instant issued, String fingerprint, byte[] pdf) {
    var text = new String(pdf, StandardCharsets.ISO_8859_1);
    text =
        DATE.matcher(text)
            .replaceAll(
                found ->
                    padded(
                        "/" + found.group(1) + " (D:" + PDF_DATE.format(issued) + ")",
                        found.group().length()));
    text =
        METADATA_DATE
            .matcher(text)
            .replaceAll(
                found ->
                    padded(
                        "<xmp:MetadataDate>"
                            + issued.truncatedTo(ChronoUnit.SECONDS)
                            + "</xmp:MetadataDate>",
                        found.group().length()));
    var id = fingerprint.substring(0, 32).toUpperCase(Locale.ROOT);
    text = ID.matcher(text).replaceAll("/ID [<" + id + "> <" + id + ">]");
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String padded(String text, int length) {
    if (text.length() > length) {
      throw new IllegalStateException("no room for " + text);
    }
    return text + " ".repeat(length - text.length());
  }
}
