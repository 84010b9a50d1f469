package org.rutba.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.rutba.platform.Refusal;

/** The law has no answer to a value that was sent; the value's place in the body is known. */
class RefusedValue extends RuntimeException {
  private final transient String pointer;

  private RefusedValue(String pointer, Refusal refusal) {
    super(refusal);
    this.pointer = pointer;
  }

  /**
   * The refusal with the place of the value it names; the refusal itself where the body does not
   * have that value.
   */
  static RuntimeException of(JsonObject json, Refusal refusal) {
    if (json != null && refusal.arguments().length > 0) {
      var pointer = pointer(json, String.valueOf(refusal.arguments()[0]));
      if (pointer != null) {
        return new RefusedValue(pointer, refusal);
      }
    }
    return refusal;
  }

  /** The place of a value in what was sent; null where it does not stand there. */
  private static String pointer(JsonValue value, String named) {
    if (value instanceof JsonString text) {
      return text.getString().equals(named) ? "" : null;
    }
    if (value instanceof JsonObject object) {
      for (var member : object.entrySet()) {
        var within = pointer(member.getValue(), named);
        if (within != null) {
          return "/" + member.getKey() + within;
        }
      }
    }
    if (value instanceof JsonArray list) {
      for (int i = 0; i < list.size(); i++) {
        var within = pointer(list.get(i), named);
        if (within != null) {
          return "/" + i + within;
        }
      }
    }
    return null;
  }

  String pointer() {
    return pointer;
  }

  Refusal refusal() {
    return (Refusal) getCause();
  }
}
