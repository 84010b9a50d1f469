package org.rutba.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
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
      var named = String.valueOf(refusal.arguments()[0]);
      for (var member : json.entrySet()) {
        if (member.getValue() instanceof JsonString text && text.getString().equals(named)) {
          return new RefusedValue("/" + member.getKey(), refusal);
        }
      }
    }
    return refusal;
  }

  String pointer() {
    return pointer;
  }

  Refusal refusal() {
    return (Refusal) getCause();
  }
}
