package org.rutba.document;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The facts of a document in their one canonical writing: JSON, keys in code-point order, no white
 * space, numbers plain and without trailing zeros, so that the same facts always have the same
 * fingerprint.
 *
 * <p>Verification and lists read four facts by name, whatever the kind of document: {@code
 * holder.name}, {@code rank}, {@code effectiveDay} and {@code issuer.unit}.
 */
public final class DocumentFacts {

  private final String canonical;
  private final JsonObject object;

  private DocumentFacts(JsonObject object) {
    this.object = object;
    this.canonical = written(object);
  }

  /**
   * @throws NullPointerException without facts
   */
  public static DocumentFacts of(JsonObject facts) {
    return new DocumentFacts(Objects.requireNonNull(facts));
  }

  /**
   * The facts a paper states: one key per record component, ISO dates, what is {@code null} left
   * out.
   */
  public static DocumentFacts of(Record paper) {
    return new DocumentFacts(RecordJson.write(paper));
  }

  /**
   * @throws jakarta.json.stream.JsonParsingException if the text is not a JSON object
   */
  public static DocumentFacts parse(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return new DocumentFacts(reader.readObject());
    }
  }

  public String canonical() {
    return canonical;
  }

  /** SHA-256 of the canonical writing in UTF-8, 64 lower-case hexadecimal digits. */
  public String fingerprint() {
    return sha256(canonical);
  }

  /** The paper these facts were taken from. */
  public <T extends Record> T as(Class<T> paper) {
    return RecordJson.read(object, paper);
  }

  /** The text at a dotted path, if there is one: {@code issuer.unit}. */
  public Optional<String> text(String path) {
    JsonValue value = object;
    for (var key : path.split("\\.")) {
      if (!(value instanceof JsonObject at)) {
        return Optional.empty();
      }
      value = at.get(key);
    }
    return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String written(JsonValue value) {
    var out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(JsonValue value, StringBuilder out) {
    if (value instanceof JsonObject object) {
      var before = '{';
      for (var entry : new TreeMap<>(object).entrySet()) {
        out.append(before);
        quote(entry.getKey(), out);
        out.append(':');
        write(entry.getValue(), out);
        before = ',';
      }
      out.append(object.isEmpty() ? "{}" : "}");
    } else if (value instanceof JsonArray array) {
      var before = '[';
      for (var item : array) {
        out.append(before);
        write(item, out);
        before = ',';
      }
      out.append(array.isEmpty() ? "[]" : "]");
    } else if (value instanceof JsonNumber number) {
      out.append(plain(number.bigDecimalValue()));
    } else if (value instanceof JsonString text) {
      quote(text.getString(), out);
    } else {
      out.append(value);
    }
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Only what JSON cannot do without is escaped: Persian stays readable in the embedded file. */
  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentFacts facts && canonical.equals(facts.canonical);
  }

  @Override
  public int hashCode() {
    return canonical.hashCode();
  }

  @Override
  public String toString() {
    return "facts " + fingerprint();
  }
}
